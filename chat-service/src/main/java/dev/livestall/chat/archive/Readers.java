package dev.livestall.chat.archive;

import dev.livestall.edge.problems.ProblemType;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.Mono;

/** Queries of people at the same time; the archive's own writing must never wait for readers. */
final class Readers {
    private static final ProblemType BUSY =
            new ProblemType("too-many-requests", 429, "Too many are reading back at the same time");
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    private final Semaphore free;

    Readers(int most) {
        free = new Semaphore(most);
    }

    /** @return the query's value in time, or an error */
    <T> Mono<T> take(Mono<T> query) {
        return Mono.defer(() -> {
            if (!free.tryAcquire()) throw BUSY.problem().header("Retry-After", "1");
            return query.timeout(ANSWER_WITHIN).doFinally(end -> free.release());
        });
    }
}
