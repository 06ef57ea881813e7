package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clients are told of a room: its newest, what they missed, what follows. Guarded by its room's lock. */
final class RoomView {
    private final String epoch;
    private final ChatSettings settings;
    private final RoomRing ring;
    private final Screen screen;
    private final FeatureStates features;

    RoomView(String epoch, ChatSettings settings, RoomRing ring, Screen screen, FeatureStates features) {
        this.epoch = epoch;
        this.settings = settings;
        this.ring = ring;
        this.screen = screen;
        this.features = features;
    }

    /** @param at up to where the room has been read */
    Snapshot newest(Position at, Eyes eyes, String viewerId, boolean rehearsing) {
        List<byte[]> events = ring.newest(settings.room().helloEvents(), eyes, viewerId, rehearsing);
        return snapshot(at, false, events, eyes, viewerId, rehearsing);
    }

    /** At most a frame's worth. @param after an offset that the ring knows */
    Snapshot missed(long after, Eyes eyes, String viewerId, boolean rehearsing) {
        List<byte[]> events = new ArrayList<>();
        long to = collect(after, eyes, viewerId, events);
        return snapshot(new Position(epoch, to), true, events, eyes, viewerId, rehearsing);
    }

    private Snapshot snapshot(
            Position at, boolean recovered, List<byte[]> events, Eyes eyes, String viewerId, boolean rehearsing) {
        boolean hidden = rehearsing && eyes == Eyes.EVERYONE;
        return new Snapshot(
                at,
                recovered,
                events,
                hidden ? List.of() : screen.pins(),
                hidden ? Map.of() : features.shownTo(eyes, viewerId));
    }

    /** The newest lines for everyone before an offset that are still known here, newest first. */
    List<RoomLine> linesBefore(long offset, int count) {
        List<RoomLine> lines = new ArrayList<>();
        for (int i = ring.indexAfter(offset - 1) - 1; i >= 0 && lines.size() < count; i--) {
            RoomEntry entry = ring.get(i);
            if (entry.isMessage() && entry.visibleTo(Eyes.EVERYONE)) {
                lines.add(new RoomLine(entry.id, new Position(epoch, entry.offset), entry.json()));
            }
        }
        return lines;
    }

    /** One frame's worth of what comes after an offset that the ring knows. */
    Slice slice(long after, Eyes eyes, Framing framing, ByteBufAllocator allocator) {
        List<byte[]> events = new ArrayList<>();
        long to = collect(after, eyes, null, events);
        // Also when nothing of it is for these eyes: the client's position moves on, and the next batch begins where it
        // stands.
        ByteBuf frame = BatchFrame.of(allocator, framing, new Position(epoch, after), new Position(epoch, to), events);
        return new Slice(frame, to);
    }

    private long collect(long after, Eyes eyes, @Nullable String viewerId, List<byte[]> events) {
        long bytes = 0;
        long to = after;
        for (int i = ring.indexAfter(after); i < ring.size(); i++) {
            RoomEntry entry = ring.get(i);
            byte[] seen = entry.seenBy(eyes, viewerId);
            if (seen != null) {
                bytes += seen.length;
                if (bytes > settings.fanOut().frameBytes() && !events.isEmpty()) return to;
                events.add(seen);
            }
            to = entry.offset;
        }
        return to;
    }
}
