package dev.livestall.chat.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newest events of one room, oldest first, bounded by number and bytes. Guarded by its room's lock. */
final class RoomRing {
    private static final int FIRST_SIZE = 64;

    private final int maxEvents;
    private final long maxBytes;
    private final Map<String, RoomEntry> messages = new HashMap<>();
    /** What shows something of a line, by that line's id; oldest first. */
    private final Map<String, Deque<RoomEntry>> quoting = new HashMap<>();

    private @Nullable RoomEntry[] slots = new RoomEntry[FIRST_SIZE];
    private int first;
    private int size;
    private long bytes;
    private long floor;
    private long appended;

    /** @param floor the ring will hold every event of the room after this offset */
    RoomRing(int maxEvents, long maxBytes, long floor) {
        this.maxEvents = maxEvents;
        this.maxBytes = maxBytes;
        this.floor = floor;
    }

    void append(RoomEntry entry) {
        if (size == slots.length) grow();
        slots[(first + size) % slots.length] = entry;
        size++;
        bytes += entry.bytes();
        appended += entry.bytes();
        entry.through = appended;
        if (entry.isMessage()) messages.put(entry.id, entry);
        if (entry.quoted != null) {
            quoting.computeIfAbsent(entry.quoted, id -> new ArrayDeque<>()).add(entry);
        }
        while (size > maxEvents || bytes > maxBytes) dropOldest();
    }

    private void forgetQuote(RoomEntry entry) {
        bytes -= entry.bytes();
        entry.forgetQuote();
        bytes += entry.bytes();
    }

    /** Takes the line's bytes away, and its words out of what shows some of them. @return whether the ring knew the message */
    boolean remove(String messageId) {
        Deque<RoomEntry> showing = quoting.remove(messageId);
        if (showing != null) showing.forEach(this::forgetQuote);
        RoomEntry entry = messages.get(messageId);
        if (entry == null) return false;
        empty(entry);
        return true;
    }

    /**
     * Empties everything that this viewer wrote.
     *
     * @return the ids of the lines
     */
    List<String> removeAllOf(String viewerId) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            RoomEntry entry = get(i);
            if (!entry.isBy(viewerId) || entry.isRemoved()) continue;
            empty(entry);
            if (!entry.isMessage()) continue;
            remove(entry.id);
            ids.add(entry.id);
        }
        return ids;
    }

    private void empty(RoomEntry entry) {
        bytes -= entry.bytes();
        entry.remove();
        bytes += entry.bytes();
    }

    @Nullable
    RoomEntry message(String id) {
        return messages.get(id);
    }

    /** Every event of the room after this offset is here (less what was removed). */
    long floor() {
        return floor;
    }

    int quotedLines() {
        return quoting.size();
    }

    int size() {
        return size;
    }

    RoomEntry get(int index) {
        RoomEntry entry = slots[(first + index) % slots.length];
        if (entry == null) throw new IndexOutOfBoundsException(index);
        return entry;
    }

    /** The index of the first entry after the offset. */
    int indexAfter(long offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).offset <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Bytes of entries after the offset, as they came in; for an offset that fell out of the ring, of all that it holds. */
    long bytesAfter(long offset) {
        int next = indexAfter(offset);
        if (next == size) return 0;
        return next == 0 ? bytes : appended - get(next - 1).through;
    }

    /** What a newcomer sees: the newest of what shows, oldest first. @param rehearsed of the rehearsal, which goes on; else of the show */
    List<byte[]> newest(int count, Eyes eyes, String viewerId, boolean rehearsed) {
        List<byte[]> newest = new ArrayList<>();
        for (int i = size - 1; i >= 0 && newest.size() < count; i--) {
            RoomEntry entry = get(i);
            byte[] seen = entry.inSnapshot && entry.rehearsed == rehearsed ? entry.seenBy(eyes, viewerId) : null;
            if (seen != null) newest.add(seen);
        }
        Collections.reverse(newest);
        return newest;
    }

    private void dropOldest() {
        RoomEntry oldest = get(0);
        slots[first] = null;
        first = (first + 1) % slots.length;
        size--;
        bytes -= oldest.bytes();
        floor = oldest.offset;
        messages.remove(oldest.id, oldest);
        Deque<RoomEntry> showing = oldest.quoted == null ? null : quoting.get(oldest.quoted);
        if (showing != null) {
            showing.remove(oldest);
            if (showing.isEmpty()) quoting.remove(oldest.quoted);
        }
    }

    private void grow() {
        @Nullable RoomEntry[] larger = new RoomEntry[slots.length * 2];
        for (int i = 0; i < size; i++) larger[i] = get(i);
        slots = larger;
        first = 0;
    }
}
