package dev.livestall.analytics.sink;

import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last step of a trace: the document of an order or of a message is where pages find it. */
final class WrittenSteps implements AutoCloseable {
    private static final String NAME = "write document";

    private final Traces traces;

    WrittenSteps(Traces traces) {
        this.traces = traces;
    }

    void tell(Document document, Instant from) {
        var tracing =
                switch (document.index()) {
                    case "livestall-orders" -> traces.orders();
                    case "livestall-messages" -> traces.messages();
                    default -> Tracing.OFF;
                };
        if (tracing == Tracing.OFF) return;
        UUID subject = subject(document.id());
        if (subject != null) tracing.had(subject, NAME, SpanKind.CLIENT, from, null);
    }

    /** A record of somebody else's making may have any id. */
    private static @Nullable UUID subject(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @Override
    public void close() {
        traces.close();
    }
}
