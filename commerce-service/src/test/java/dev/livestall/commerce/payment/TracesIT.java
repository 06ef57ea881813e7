package dev.livestall.commerce.payment;

import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.traces.TraceCollector;
import dev.livestall.backing.traces.TraceCollector.Told;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator sees an order's way, and nobody's name on it. */
class TracesIT {
    private static TraceCollector collector;
    private static Till till;

    @BeforeAll
    static void start() throws IOException {
        collector = TraceCollector.start();
        till = new Till("--livestall.traces.collector=" + collector.url());
    }

    @AfterAll
    static void stop() {
        till.close();
        collector.close();
    }

    @Test
    void anOrderIsOneTraceFromTheCheckoutToTheWebhookAndTheLog() {
        var order = till.order(1);
        till.pay(till.page(order), Till.PAYS);
        await("paid", () -> till.state(order));
        await(
                "true",
                () -> Boolean.toString(names(order.id()).contains("webhook checkout.session.completed")
                        && names(order.id())
                                        .chars()
                                        .filter(letter -> letter == '|')
                                        .count()
                                >= 6));
        assertThat(names(order.id()))
                .contains(
                        "|checkout|", "|open payment|", "|stripe open session|", "|webhook checkout.session.completed|")
                .containsPattern("send to Kafka\\|.*send to Kafka\\|");
        var spans = collector.about(order.id());
        var first = spans.stream().filter(span -> span.parentId().isEmpty()).toList();
        assertThat(first).singleElement().extracting(Told::name).isEqualTo("checkout");
        assertThat(spans)
                .filteredOn(span -> !span.parentId().isEmpty())
                .allMatch(span -> span.parentId().equals(first.get(0).spanId()))
                .allMatch(span -> span.service().equals("commerce-service"));
    }

    @Test
    void noSpanSaysWhoBought() {
        var order = till.paid(1);
        await("true", () -> Boolean.toString(names(order.id()).contains("webhook")));
        assertThat(collector.everything())
                .contains("open payment")
                .doesNotContain("Kim", "1111", "Road", "04524", "kim%40", "kim@", order.ref(), Till.SECRET)
                .doesNotContain(order.viewer().toString());
    }

    @Test
    void ordersGoOnWhileTheCollectorRefuses() {
        collector.refuse(true);
        try {
            assertThat(till.told(till.paid(1))).isEqualTo("checkout.started order.paid");
        } finally {
            collector.refuse(false);
        }
    }

    private static String names(UUID order) {
        var names = new StringBuilder("|");
        collector.about(order).forEach(span -> names.append(span.name()).append('|'));
        return names.toString();
    }
}
