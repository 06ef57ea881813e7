package dev.livestall.chat.room;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One round over the cursors of a shard. Cursors at the same position with the same eyes and framing get the same bytes.
 *
 * <p>After a millisecond the rest of the round goes to the end of the loop's queue, so that a large room does not hold up others.
 */
final class Pass implements Runnable {
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int CURSORS_PER_LOOK_AT_THE_CLOCK = 32;

    private final Room room;
    private final List<Cursor> cursors;
    private final EventLoop loop;
    private final Runnable again;
    private final Map<From, Slice> slices = new HashMap<>();
    private final List<Cursor> fallenBehind = new ArrayList<>();
    /** Nearly all cursors of a round ask for the same slice. */
    private @Nullable From lastFrom;

    private @Nullable Slice last;
    private int next;
    private int written;
    private boolean someAreBehind;

    private record From(long offset, Eyes eyes, Framing framing) {
        boolean isOf(Cursor cursor) {
            return offset == cursor.offset && framing == cursor.framing && eyes == cursor.eyes;
        }
    }

    Pass(Room room, List<Cursor> cursors, EventLoop loop, Runnable again) {
        this.room = room;
        this.cursors = cursors;
        this.loop = loop;
        this.again = again;
    }

    @Override
    public void run() {
        long until = System.nanoTime() + TURN_NANOS;
        long head = room.head();
        for (int turn = 1; next < cursors.size(); turn++) {
            serve(cursors.get(next++), head);
            if (turn % CURSORS_PER_LOOK_AT_THE_CLOCK == 0 && System.nanoTime() > until) {
                loop.execute(this);
                return;
            }
        }
        finish();
    }

    private void serve(Cursor cursor, long head) {
        if (cursor.offset >= head || !cursor.canWrite()) return;
        Slice slice = slice(cursor);
        if (slice == null) {
            fallenBehind.add(cursor);
            return;
        }
        cursor.write(slice.frame());
        cursor.offset = slice.to();
        written++;
        someAreBehind |= cursor.offset < head;
    }

    private @Nullable Slice slice(Cursor cursor) {
        if (lastFrom != null && lastFrom.isOf(cursor)) return last;
        From from = new From(cursor.offset, cursor.eyes, cursor.framing);
        Slice slice = slices.get(from);
        if (slice == null) {
            slice = room.slice(cursor.offset, cursor.eyes, cursor.framing, PooledByteBufAllocator.DEFAULT);
            if (slice != null) slices.put(from, slice);
        }
        lastFrom = from;
        last = slice;
        return slice;
    }

    private void finish() {
        slices.values().forEach(Slice::release);
        room.fanOut().deliveries().passed(written, fallenBehind.size());
        fallenBehind.forEach(cursor -> cursor.owner.fellBehind());
        if (someAreBehind) again.run();
    }
}
