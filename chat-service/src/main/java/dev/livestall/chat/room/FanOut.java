package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import io.netty.channel.EventLoop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings a room's events to its cursors on this node: one shard per event loop, at a pace that many viewers can be served at. */
public final class FanOut {
    private final Room room;
    private final ChatSettings.FanOut settings;
    private volatile Deliveries deliveries = new Deliveries();
    private final Map<EventLoop, Shard> shards = new ConcurrentHashMap<>();

    FanOut(Room room, ChatSettings.FanOut settings) {
        this.room = room;
        this.settings = settings;
    }

    /** From now on what is delivered is counted there, too long for one room to remember. */
    FanOut countIn(Deliveries node) {
        deliveries = node;
        return this;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /** To be called on the cursor's event loop, in the same task that took the cursor's snapshot: so no gap can be in between. */
    public void attach(Cursor cursor) {
        EventLoop loop = cursor.loop();
        Shard shard = shards.computeIfAbsent(loop, l -> new Shard(l, room, this, settings));
        shard.add(cursor);
        if (cursor.offset < room.head()) shard.wake();
    }

    /** On the cursor's event loop. */
    public void detach(Cursor cursor) {
        Shard shard = shards.get(cursor.loop());
        if (shard != null) shard.remove(cursor);
    }

    /** There may be something new. From any thread. */
    public void wake() {
        for (Shard shard : shards.values()) shard.wake();
    }

    /** Writes a text, which is no event of the log, to everyone on a standing connection who can take it now. From any thread. */
    public void tellAll(byte[] payload) {
        for (Shard shard : shards.values()) shard.tell(payload);
    }

    public int cursors() {
        int cursors = 0;
        for (Shard shard : shards.values()) cursors += shard.size();
        return cursors;
    }

    /** The time between two passes: about what a pass costs, so that the event loops never fall behind. */
    long tickNanos() {
        long nanos = cursors() * settings.tickMicrosPerViewer() * 1_000;
        return Math.max(
                settings.shortestTick().toNanos(),
                Math.min(nanos, settings.longestTick().toNanos()));
    }
}
