package dev.livestall.chat.room;

/**
 * A line that was said, with where it stands.
 *
 * @param json the event as it stands in the log
 */
public record RoomLine(String id, Position position, byte[] json) {}
