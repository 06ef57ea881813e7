package dev.livestall.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.livestall.backing.traces.TraceCollector;
import dev.livestall.backing.traces.TraceCollector.Told;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    private final UUID order = UUID.randomUUID();
    private final Instant before = Instant.now().minusMillis(250);

    @Test
    void theStepsOfTwoPartsMakeOneTraceUnderItsFirstStep() throws IOException {
        try (var collector = TraceCollector.start()) {
            try (var shop = new Traces(all(collector, "commerce-service"));
                    var job = new Traces(all(collector, "analytics-job"))) {
                job.orders().had(order, "count order.paid", SpanKind.CONSUMER, before, null);
                shop.orders().began(order, "checkout", SpanKind.SERVER, before);
                shop.orders().had(order, "stripe", SpanKind.CLIENT, before, "TimeoutException");
            }
            String first = DerivedIds.firstSpanId(order);
            assertThat(collector.about(order))
                    .extracting(Told::service, Told::name, Told::parentId)
                    .containsExactlyInAnyOrder(
                            tuple("commerce-service", "checkout", ""),
                            tuple("commerce-service", "stripe", first),
                            tuple("analytics-job", "count order.paid", first));
            assertThat(collector.about(order))
                    .extracting(Told::spanId)
                    .doesNotHaveDuplicates()
                    .contains(first);
            assertThat(collector.about(order))
                    .allSatisfy(span -> assertThat(span.millis()).isGreaterThanOrEqualTo(250));
        }
    }

    @Test
    void everyPartChoosesTheSameShare() throws IOException {
        try (var collector = TraceCollector.start();
                var one = new Traces(new TraceSettings(collector.url(), "one", 1, 0.25));
                var other = new Traces(new TraceSettings(collector.url(), "other", 0, 0.25))) {
            var messages = Stream.generate(UUID::randomUUID).limit(10_000).toList();
            assertThat(messages)
                    .allMatch(id -> one.messages().has(id) == other.messages().has(id));
            assertThat(messages.stream().filter(one.messages()::has).count()).isBetween(2_200L, 2_800L);
            assertThat(messages).allMatch(one.orders()::has).noneMatch(other.orders()::has);
        }
    }

    @Test
    void whatACollectorThatIsGoneDoesNotTakeIsCountedAsLost() throws Exception {
        var collector = TraceCollector.start();
        collector.close();
        try (var traces = new Traces(all(collector, "commerce-service"))) {
            for (int i = 0; i < 20; i++) traces.orders().had(order, "stripe", SpanKind.CLIENT, before, null);
            // It is tried for some seconds.
            Instant late = Instant.now().plusSeconds(60);
            while (traces.counts().lost() < 20 && Instant.now().isBefore(late)) Thread.sleep(100);
            assertThat(traces.counts().told()).isEqualTo(20);
            assertThat(traces.counts().sent()).isZero();
            assertThat(traces.counts().lost()).isEqualTo(20);
        }
    }

    @Test
    void withoutACollectorThereIsNoThreadForIt() {
        long before = exporters();
        try (var traces = new Traces(new TraceSettings("", "commerce-service", 1, 1))) {
            traces.orders().began(order, "checkout", SpanKind.SERVER, this.before);
            assertThat(traces.orders().has(order)).isFalse();
            assertThat(traces.counts().told()).isZero();
            assertThat(exporters()).isEqualTo(before);
        }
    }

    private static long exporters() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("BatchSpanProcessor"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"collector:4318", "ftp://collector", "http://collector:4318/v1/traces", "http://me@x", "http://"
            })
    void anAddressThatIsNoneIsRefusedInWords(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceSettings(address, "x", 1, 1))
                .withMessageStartingWith("LIVESTALL_TRACES: ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareIsFromNoneToAll(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TraceSettings("", "x", share, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TraceSettings("", "x", 1, share));
    }

    private static TraceSettings all(TraceCollector collector, String service) {
        return new TraceSettings(collector.url(), service, 1, 1);
    }
}
