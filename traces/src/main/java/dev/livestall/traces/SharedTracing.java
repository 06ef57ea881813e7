package dev.livestall.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Traces a share of the subjects, chosen by their ids. */
final class SharedTracing implements Tracing {
    /** Bits of an id that are random in every version of UUID that we make. */
    private static final long RANDOM_BITS = (1L << 53) - 1;

    private final Tracer tracer;
    private final DerivedIds ids;
    private final double below;
    private final TraceCounts counts;

    SharedTracing(Tracer tracer, DerivedIds ids, double share, TraceCounts counts) {
        this.tracer = tracer;
        this.ids = ids;
        this.below = share * (RANDOM_BITS + 1);
        this.counts = counts;
    }

    @Override
    public boolean has(UUID subject) {
        return (subject.getLeastSignificantBits() & RANDOM_BITS) < below;
    }

    @Override
    public void began(UUID subject, String name, SpanKind kind, Instant from) {
        if (!has(subject)) return;
        ids.nextIsFirstOf(subject);
        try {
            tell(Context.root(), name, kind, from, null);
        } finally {
            ids.nextIsFirstOf(null);
        }
    }

    @Override
    public void had(UUID subject, String name, SpanKind kind, Instant from, @Nullable String fault) {
        if (!has(subject)) return;
        var first = SpanContext.createFromRemoteParent(
                DerivedIds.traceId(subject),
                DerivedIds.firstSpanId(subject),
                TraceFlags.getSampled(),
                TraceState.getDefault());
        tell(Context.root().with(Span.wrap(first)), name, kind, from, fault);
    }

    private void tell(Context parent, String name, SpanKind kind, Instant from, @Nullable String fault) {
        var span = tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(kind)
                .setStartTimestamp(from)
                .startSpan();
        if (fault != null) span.setStatus(StatusCode.ERROR, fault);
        counts.tell();
        // By the clock that the beginning was read from: the SDK's own goes on from its last reading.
        span.end(Traces.now());
    }
}
