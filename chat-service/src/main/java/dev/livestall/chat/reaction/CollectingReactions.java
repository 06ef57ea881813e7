package dev.livestall.chat.reaction;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Reaction;
import dev.livestall.events.TalkEvent.ReactionCounted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Brings the reactions of a second into the log as one record per room. Whoever gave one hears when the record is there. */
@Component
class CollectingReactions {
    /** Reactions in one record; more of them are refused until the next second. About 130 bytes each. */
    static final int PER_RECORD = 2_000;

    private final RoomLog log;
    private Map<String, Batch> batches = new HashMap<>();

    private record Batch(BroadcastEntry broadcast, List<Reaction> reactions, Sinks.One<Appended> outcome) {}

    CollectingReactions(RoomLog log) {
        this.log = log;
    }

    /** @return null if this second has as many as it takes */
    synchronized @Nullable Mono<Appended> collect(BroadcastEntry broadcast, Reaction reaction) {
        Batch batch =
                batches.computeIfAbsent(broadcast.id(), id -> new Batch(broadcast, new ArrayList<>(), Sinks.one()));
        if (batch.reactions().size() >= PER_RECORD) return null;
        batch.reactions().add(reaction);
        return batch.outcome().asMono();
    }

    @Scheduled(fixedRate = 1_000)
    void write() {
        Map<String, Batch> due = take();
        due.values().forEach(batch -> {
            ReactionCounted counted =
                    new ReactionCounted(Stamp.fresh(batch.broadcast()), List.copyOf(batch.reactions()));
            log.append(batch.broadcast(), counted)
                    .subscribe(batch.outcome()::tryEmitValue, batch.outcome()::tryEmitError);
        });
    }

    private synchronized Map<String, Batch> take() {
        Map<String, Batch> due = batches;
        batches = new HashMap<>();
        return due;
    }
}
