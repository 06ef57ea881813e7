package dev.livestall.chat.directory;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All broadcasts of all shops, as the directory says now. */
@Component
public class Broadcasts {
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** @param saidAt when the directory's record was written */
    record Known(BroadcastEntry entry, Instant saidAt) {
        @Nullable
        Instant interestingSince(Duration draftReadBack) {
            if (entry.state() == BroadcastState.ENDED) return null;
            if (entry.startedAt() != null) return entry.startedAt();
            Instant limit = Instant.now().minus(draftReadBack);
            return saidAt.isBefore(limit) ? limit : saidAt;
        }
    }

    void put(BroadcastEntry entry, Instant saidAt) {
        known.put(entry.id(), new Known(entry, saidAt));
    }

    void remove(String id) {
        known.remove(id);
    }

    public Optional<BroadcastEntry> find(String id) {
        return Optional.ofNullable(known.get(id)).map(Known::entry);
    }

    /** Of all shops, the one that the directory was told of last first. */
    public List<BroadcastEntry> newest() {
        return known.values().stream()
                .sorted(Comparator.comparing(Known::saidAt).reversed())
                .map(Known::entry)
                .toList();
    }

    /** The shop's broadcasts that are live now, newest first. */
    public List<BroadcastEntry> liveOf(String shopId) {
        return known.values().stream()
                .map(Known::entry)
                .filter(entry -> entry.shopId().equals(shopId) && entry.state() == BroadcastState.LIVE)
                .sorted(Comparator.comparing(
                        BroadcastEntry::startedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder())))
                .toList();
    }

    /**
     * Since when the records of a partition matter: the first start of a broadcast that has not ended.
     *
     * @param draftReadBack how old a broadcast that hasn't started may be to matter
     * @return null if none matters
     */
    public @Nullable Instant interestingSince(int partition, Duration draftReadBack) {
        return earliest(draftReadBack, entry -> entry.entry().partition() == partition);
    }

    /** The partitions of which {@link #interestingSince(int, Duration)} knows a time. */
    public Set<Integer> interestingPartitions(Duration draftReadBack) {
        Set<Integer> partitions = new HashSet<>();
        for (Known entry : known.values()) {
            if (entry.interestingSince(draftReadBack) != null)
                partitions.add(entry.entry().partition());
        }
        return partitions;
    }

    /** The same over all partitions. */
    public @Nullable Instant interestingSince(Duration draftReadBack) {
        return earliest(draftReadBack, entry -> true);
    }

    private @Nullable Instant earliest(Duration draftReadBack, Predicate<Known> which) {
        Instant earliest = null;
        for (Known entry : known.values()) {
            Instant since = which.test(entry) ? entry.interestingSince(draftReadBack) : null;
            if (since != null && (earliest == null || since.isBefore(earliest))) earliest = since;
        }
        return earliest;
    }
}
