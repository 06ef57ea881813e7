package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.traces.TraceCollector;
import dev.livestall.backing.traces.TraceCollector.Told;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.traces.Traces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message's way into the log is the beginning of its trace, and says nothing of what was said. */
class TracesIT {
    private final Show show = Show.live();

    @Test
    void aMessageIsATraceOfItsOwnIdWithoutItsWords() throws Exception {
        try (var collector = TraceCollector.start()) {
            try (Node node = Stack.node(
                            "traced", "--LIVESTALL_TRACES=" + collector.url(), "--LIVESTALL_TRACED_MESSAGES=1");
                    Client viewer = show.named(node, "Somebody")) {
                var message = UUID.fromString(
                        viewer.post("m1", "not for operators").path("messageId").stringValue());
                assertThat(spans(collector, message)).singleElement().satisfies(span -> {
                    assertThat(span.name()).isEqualTo("append message");
                    assertThat(span.service()).isEqualTo("chat-service");
                    assertThat(span.parentId()).isEmpty();
                });
            }
            assertThat(collector.everything())
                    .contains("append message")
                    .doesNotContain("operators", "Somebody", show.id);
        }
    }

    @Test
    void withoutACollectorNothingIsTraced() throws Exception {
        try (Client viewer = show.named(Stack.ONE, "Somebody")) {
            viewer.post("m1", "hello");
            assertThat(Stack.ONE.bean(Traces.class).counts().told()).isZero();
        }
    }

    private static List<Told> spans(TraceCollector collector, UUID subject) throws InterruptedException {
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (collector.about(subject).isEmpty() && Instant.now().isBefore(late)) Thread.sleep(50);
        return collector.about(subject);
    }
}
