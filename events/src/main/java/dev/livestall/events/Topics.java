package dev.livestall.events;

import java.util.List;

/** The Kafka topics. */
public final class Topics {
    /** What the room sees, ordered. Partition: stored with the broadcast. */
    public static final String ROOM_EVENTS = "room-events";
    /** What viewers do. Key and partition: viewer. */
    public static final String VIEWER_EVENTS = "viewer-events";
    /** What the books say. Key and partition: order. */
    public static final String ORDER_EVENTS = "order-events";
    /** Viewer counts of each chat node, each second. Key: broadcast. */
    public static final String ROOM_PRESENCE = "room-presence";
    /** What services must know of each other's things. Compacted. */
    public static final String DIRECTORY = "directory";
    /** What a reader could not use, with the reason in the headers. */
    public static final String DEAD_LETTERS = "dead-letters";

    /** The newest documents of each show that name no person, from which shows older than the other topics are rebuilt. Compacted. */
    public static final String CLOSING_FACTS = "closing-facts";

    /** All topics with the settings that a fresh broker needs; replication is the operator's choice. */
    public static final List<Settings> ALL = List.of(
            new Settings(ROOM_EVENTS, 4, days(30), false),
            new Settings(VIEWER_EVENTS, 4, days(30), false),
            new Settings(ORDER_EVENTS, 4, -1, false),
            new Settings(ROOM_PRESENCE, 1, 5 * 60_000L, false),
            new Settings(DIRECTORY, 1, -1, true),
            new Settings(CLOSING_FACTS, 1, -1, true),
            new Settings(DEAD_LETTERS, 1, days(30), false));

    private Topics() {}

    private static long days(int days) {
        return days * 86_400_000L;
    }

    /**
     * @param retentionMillis −1 keeps for ever
     * @param compacted keeps the newest record per key
     */
    public record Settings(String topic, int partitions, long retentionMillis, boolean compacted) {}
}
