package dev.livestall.chat.hook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One piece of work after the other for each key; those of different keys don't wait for each other. */
final class InTurn {
    private final Map<String, Sinks.Empty<Void>> last = new ConcurrentHashMap<>();

    /**
     * @param work must end in a bounded time. What is done with its value while it is given on is done before the next one's turn
     */
    <T> Mono<T> take(String key, Mono<T> work) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> done = Sinks.empty();
            Sinks.Empty<Void> before = last.put(key, done);
            Mono<T> mine = before == null ? work : before.asMono().then(work);
            return mine.doFinally(end -> {
                last.remove(key, done);
                done.tryEmitEmpty();
            });
        });
    }

    int waiting() {
        return last.size();
    }
}
