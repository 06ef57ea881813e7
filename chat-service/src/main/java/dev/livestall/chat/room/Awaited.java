package dev.livestall.chat.room;

import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Who waits until this node has read a record. Guarded by its room's lock. */
final class Awaited {
    private final Map<String, Sinks.One<Position>> byId = new HashMap<>();

    Mono<Position> answerTo(String id) {
        return byId.computeIfAbsent(id, unread -> Sinks.one()).asMono();
    }

    void forget(String id) {
        byId.remove(id);
    }

    /** It has just been read. */
    void answer(String id, FirstRecords firsts) {
        Sinks.One<Position> waiting = byId.remove(id);
        Position position = waiting == null ? null : firsts.position(id);
        if (waiting != null && position != null) waiting.tryEmitValue(position);
    }
}
