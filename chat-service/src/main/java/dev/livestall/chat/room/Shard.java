package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The cursors of one room on one event loop. All fields but {@code due} and {@code size} belong to the loop. */
final class Shard {
    private static final long LOOK_AFTER_SECONDS = 1;

    private final EventLoop loop;
    private final Room room;
    private final FanOut fanOut;
    private final ChatSettings.FanOut settings;
    private final List<Cursor> cursors = new ArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile int size;
    private long lastPass = System.nanoTime() - TimeUnit.MINUTES.toNanos(1);
    private boolean lookingAfter;

    Shard(EventLoop loop, Room room, FanOut fanOut, ChatSettings.FanOut settings) {
        this.loop = loop;
        this.room = room;
        this.fanOut = fanOut;
        this.settings = settings;
    }

    int size() {
        return size;
    }

    void add(Cursor cursor) {
        cursor.index = cursors.size();
        cursors.add(cursor);
        size = cursors.size();
        if (!lookingAfter) {
            lookingAfter = true;
            loop.schedule(this::lookAfter, LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
        }
    }

    void remove(Cursor cursor) {
        int index = cursor.index;
        if (index < 0) return;
        cursor.index = -1;
        Cursor last = cursors.remove(cursors.size() - 1);
        if (last != cursor) {
            cursors.set(index, last);
            last.index = index;
        }
        size = cursors.size();
        // A pass that is under way may have passed the place into which the last one moved.
        wake();
    }

    /** After a lull at once, otherwise one tick after the pass before. */
    void wake() {
        if (size > 0 && due.compareAndSet(false, true)) loop.execute(this::plan);
    }

    private void plan() {
        long wait = lastPass + fanOut.tickNanos() - System.nanoTime();
        if (wait <= 0) pass();
        else loop.schedule(this::pass, wait, TimeUnit.NANOSECONDS);
    }

    private void pass() {
        due.set(false);
        lastPass = System.nanoTime();
        if (!room.isFresh()) {
            wake();
            return;
        }
        new Pass(room, cursors, loop, this::wake).run();
    }

    void tell(byte[] payload) {
        if (size == 0) return;
        loop.execute(() -> {
            tell(Framing.WEBSOCKET, payload);
            tell(Framing.EVENT_STREAM, payload);
        });
    }

    private boolean isTooSlow(Cursor cursor, long now) {
        return now - cursor.blockedSince > settings.stalledAfter().toNanos()
                || room.bytesAfter(cursor.offset) > settings.mostBytesBehind();
    }

    private void tell(Framing framing, byte[] payload) {
        ByteBuf frame = framing.frame(PooledByteBufAllocator.DEFAULT, payload, null);
        for (Cursor cursor : cursors) if (cursor.framing == framing && cursor.canWrite()) cursor.write(frame);
        frame.release();
    }

    /** Each second: who can be written to again catches up, who could not for too long is given up. */
    private void lookAfter() {
        lookingAfter = !cursors.isEmpty();
        if (!lookingAfter) return;
        long now = System.nanoTime();
        boolean behind = false;
        for (Cursor cursor : List.copyOf(cursors)) {
            if (!cursor.canWrite() && isTooSlow(cursor, now)) {
                fanOut.deliveries().stalled();
                cursor.owner.stalled();
            } else {
                behind |= cursor.offset < room.head();
            }
        }
        if (behind) wake();
        loop.schedule(this::lookAfter, LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
    }
}
