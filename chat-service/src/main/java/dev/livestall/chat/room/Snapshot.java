package dev.livestall.chat.room;

import java.util.List;
import java.util.Map;

/**
 * What a connection that attaches gets first; everything after {@code position} follows as batches.
 *
 * @param recovered {@code events} are exactly the first of what was missed; otherwise the newest of the room
 * @param state what the features show to this viewer, by their names
 * @param events encoded room events, oldest first
 * @param pins what is on the screen, in its order
 */
public record Snapshot(
        Position position, boolean recovered, List<byte[]> events, List<Pinned> pins, Map<String, Object> state) {}
