package dev.livestall.chat.room;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Deliveries deliveries;
    private final List<RoomFeature<?>> features;
    private volatile String epoch = "";
    private volatile boolean asked;

    Rooms(
            ChatSettings settings,
            Broadcasts broadcasts,
            Freshness freshness,
            Deliveries deliveries,
            List<RoomFeature<?>> features) {
        this.deliveries = deliveries;
        this.features = features;
        this.freshness = freshness;
        this.settings = settings;
        this.broadcasts = broadcasts;
    }

    /** The log is another one than before, or this is the start: nothing is known any more. On the reader's thread, as all that follow. */
    void startAnew(String epoch) {
        boolean hadAnother = !this.epoch.isEmpty();
        partitions.values().forEach(ReadThrough::over);
        this.epoch = epoch;
        partitions.clear();
        rooms.clear();
        if (hadAnother) whenStartedAnew.forEach(Runnable::run);
    }

    /** Reading of these partitions begins, with the records at these offsets; what was known of their rooms is not complete any more. */
    void begin(Map<Integer, Long> first) {
        boolean lost = false;
        for (Map.Entry<Integer, Long> partition : first.entrySet()) {
            ReadThrough now = new ReadThrough(partition.getValue() - 1, freshness);
            ReadThrough before = partitions.put(partition.getKey(), now);
            if (before != null) before.over();
            lost |= before != null && before.isBegun();
        }
        rooms.values().removeIf(Room::isOver);
        if (lost) whenStartedAnew.forEach(Runnable::run);
    }

    /** A partition is not read any more. */
    void end(int partition) {
        ReadThrough before = partitions.remove(partition);
        if (before != null) before.over();
        rooms.values().removeIf(Room::isOver);
    }

    /** What stood in the partition when its reading began is in its rooms. */
    void reached(int partition) {
        readThrough(partition).reached();
    }

    /** The partitions that this node needs: those of shows that are live or drafted, and of rooms that somebody is or was in lately. */
    Set<Integer> partitionsNeeded() {
        Set<Integer> needed = broadcasts.interestingPartitions(settings.room().draftReadBack());
        for (String id : rooms.keySet()) {
            broadcasts.find(id).map(BroadcastEntry::partition).ifPresent(needed::add);
        }
        asked = false;
        return needed;
    }

    /** Whether somebody came, since {@link #partitionsNeeded} was called, for a room whose partition is not read. */
    boolean isAskedForMore() {
        return asked;
    }

    String epoch() {
        return epoch;
    }

    /** Called when no room holds any more and every connection has to join again. */
    public void onStartedAnew(Runnable listener) {
        whenStartedAnew.add(listener);
    }

    /**
     * The room as it is now; who waits until it {@link Room#isFresh} asks for it again each time. If its partition is not read by this node
     * yet, it will be.
     */
    public Room of(BroadcastEntry broadcast) {
        int partition = broadcast.partition();
        // Under the map's lock for this room, so that it can't be forgotten between being found and being asked for.
        return rooms.compute(broadcast.id(), (id, found) -> {
            Room room = found == null || found.isOver()
                    ? create(id, partition, readThrough(partition).offset())
                    : found;
            room.askedFor();
            return room;
        });
    }

    Room at(String broadcastId, int partition, long offset) {
        return rooms.compute(
                broadcastId,
                (id, found) -> found == null || found.isOver() ? create(id, partition, offset - 1) : found);
    }

    /** @param now how far the partition has been read */
    private Room create(String id, int partition, long now) {
        ReadThrough through = readThrough(partition);
        if (!through.isBegun()) asked = true;
        // An ended room may have been here before and been forgotten: only what comes from now on is surely complete.
        Room room = new Room(id, settings, epoch, hasEnded(id) ? now : through.start(), through, features);
        room.fanOut().countIn(deliveries);
        return room;
    }

    private boolean hasEnded(String id) {
        return broadcasts
                .find(id)
                .filter(entry -> entry.state() == BroadcastState.ENDED)
                .isPresent();
    }

    private ReadThrough readThrough(int partition) {
        return partitions.computeIfAbsent(partition, unread -> ReadThrough.notBegun(freshness));
    }

    void readThrough(int partition, long offset) {
        readThrough(partition).moveTo(offset);
    }

    /** All that are known now. */
    public Collection<Room> all() {
        return Collections.unmodifiableCollection(rooms.values());
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
        String id = room.broadcastId();
        boolean over =
                room.isOverSince(before, hasEnded(id) || broadcasts.find(id).isEmpty());
        return over && room.fanOut().cursors() == 0;
    }
}
