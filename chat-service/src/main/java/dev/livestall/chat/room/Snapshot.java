package dev.livestall.chat.room;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a connection that attaches gets first; everything after {@code position} follows as batches.
 *
 * @param recovered {@code events} are exactly the first of what was missed; otherwise the newest of the room
 * @param state what the features show to this viewer, by their names
 * @param events encoded room events, oldest first
 */
public record Snapshot(
        Position position,
        boolean recovered,
        List<byte[]> events,
        @Nullable Pinned pinned,
        Map<String, Object> state) {}
