package dev.livestall.traces;

import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trace's id is the id of what it is about, its first span's is the second half of it. Others are random. */
final class DerivedIds implements IdGenerator {
    private static final IdGenerator RANDOM = IdGenerator.random();

    private final ThreadLocal<@Nullable UUID> first = new ThreadLocal<>();

    static String traceId(UUID subject) {
        return TraceId.fromLongs(subject.getMostSignificantBits(), subject.getLeastSignificantBits());
    }

    static String firstSpanId(UUID subject) {
        return SpanId.fromLong(subject.getLeastSignificantBits());
    }

    /** The next span that this thread starts is the subject's first; null: it is not. */
    void nextIsFirstOf(@Nullable UUID subject) {
        if (subject == null) first.remove();
        else first.set(subject);
    }

    @Override
    public String generateTraceId() {
        UUID subject = first.get();
        return subject == null ? RANDOM.generateTraceId() : traceId(subject);
    }

    @Override
    public String generateSpanId() {
        UUID subject = first.get();
        return subject == null ? RANDOM.generateSpanId() : firstSpanId(subject);
    }
}
