package dev.livestall.traces;

import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spans about one kind of subject: orders, or messages. Telling never blocks and never fails. */
public interface Tracing {
    /** Of a service or job that traces nothing. */
    Tracing OFF = new Tracing() {
        @Override
        public boolean has(UUID subject) {
            return false;
        }

        @Override
        public void began(UUID subject, String name, SpanKind kind, Instant from) {}

        @Override
        public void had(UUID subject, String name, SpanKind kind, Instant from, @Nullable String fault) {}
    };

    /** Whether the subject is one of those that are traced: the same answer in every part of an installation. */
    boolean has(UUID subject);

    /** The subject's first step, which is over now. Nothing if it is not traced. */
    void began(UUID subject, String name, SpanKind kind, Instant from);

    /**
     * Another step of it, which is over now. Nothing if it is not traced.
     *
     * @param name what was done, from a fixed list of words: no ids, no text of anybody's
     * @param fault a code or the name of an exception's class, never its words; null if it went well
     */
    void had(UUID subject, String name, SpanKind kind, Instant from, @Nullable String fault);
}
