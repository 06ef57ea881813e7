package dev.livestall.edge.traces;

import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Times a step of what is traced; what is not traced goes its way untouched. */
public final class Steps {
    private Steps() {}

    /** The step is told when the work ends, with the class of its fault if it has one. */
    public static <T> Mono<T> of(Tracing tracing, @Nullable UUID subject, String name, SpanKind kind, Mono<T> work) {
        if (subject == null || !tracing.has(subject)) return work;
        return Mono.defer(() -> {
            Instant from = Instant.now();
            return work.doOnSuccess(done -> tracing.had(subject, name, kind, from, null))
                    .doOnError(fault -> tracing.had(
                            subject, name, kind, from, fault.getClass().getSimpleName()));
        });
    }
}
