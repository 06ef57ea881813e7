package dev.livestall.chat.room;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rooms of this node. They come to be with their first record or their first viewer. */
@Component
public class Rooms {
    private final ChatSettings settings;
    private final Broadcasts broadcasts;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Map<Integer, ReadThrough> partitions = new ConcurrentHashMap<>();
    private final List<Runnable> whenStartedAnew = new CopyOnWriteArrayList<>();
    private final Freshness freshness;
    private final List<RoomFeature<?>> features;
    private volatile String epoch = "";

    Rooms(ChatSettings settings, Broadcasts broadcasts, Freshness freshness, List<RoomFeature<?>> features) {
        this.features = features;
        this.freshness = freshness;
        this.settings = settings;
        this.broadcasts = broadcasts;
    }

    /** The log is another one than before, or this is the start: nothing is known any more. On the reader's thread. */
    void startAnew(String epoch, Map<Integer, Long> starts) {
        boolean hadAnother = !this.epoch.isEmpty();
        rooms.clear();
        partitions.clear();
        starts.forEach((partition, start) -> partitions.put(partition, new ReadThrough(start - 1, freshness)));
        this.epoch = epoch;
        if (hadAnother) whenStartedAnew.forEach(Runnable::run);
    }

    String epoch() {
        return epoch;
    }

    /** Called when no room holds any more and every connection has to join again. */
    public void onStartedAnew(Runnable listener) {
        whenStartedAnew.add(listener);
    }

    public Room of(BroadcastEntry broadcast) {
        int partition = broadcast.partition();
        // Under the map's lock for this room, so that it can't be forgotten between being found and being asked for.
        return rooms.compute(broadcast.id(), (id, found) -> {
            Room room =
                    found == null ? create(id, partition, readThrough(partition).offset()) : found;
            room.askedFor();
            return room;
        });
    }

    Room at(String broadcastId, int partition, long offset) {
        return rooms.computeIfAbsent(broadcastId, id -> create(id, partition, offset - 1));
    }

    /** @param now how far the partition has been read */
    private Room create(String id, int partition, long now) {
        ReadThrough through = readThrough(partition);
        // An ended room may have been here before and been forgotten: only what comes from now on is surely complete.
        return new Room(id, settings, epoch, hasEnded(id) ? now : through.start(), through, features);
    }

    private boolean hasEnded(String id) {
        return broadcasts
                .find(id)
                .filter(entry -> entry.state() == BroadcastState.ENDED)
                .isPresent();
    }

    private ReadThrough readThrough(int partition) {
        ReadThrough through = partitions.get(partition);
        if (through == null) throw new IllegalStateException("no partition " + partition + " of the room log is read");
        return through;
    }

    void readThrough(int partition, long offset) {
        readThrough(partition).moveTo(offset);
    }

    public Optional<Room> find(String broadcastId) {
        return Optional.ofNullable(rooms.get(broadcastId));
    }

    /** Forgets rooms that ended long ago and that nobody is in. */
    @Scheduled(fixedDelay = 60_000)
    void forgetEnded() {
        long before =
                System.currentTimeMillis() - settings.room().forgetEndedAfter().toMillis();
        rooms.values().removeIf(room -> isForgettable(room, before));
    }

    private boolean isForgettable(Room room, long before) {
        boolean over = room.isOverSince(before, hasEnded(room.broadcastId()));
        return over && room.fanOut().cursors() == 0;
    }
}
