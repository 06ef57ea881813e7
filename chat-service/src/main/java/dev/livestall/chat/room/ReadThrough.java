package dev.livestall.chat.room;

/**
 * How far a partition has been read: every record up to {@code offset} is in its room. Written by the reader's thread only.
 *
 * <p>One stands for one stretch of reading without a gap. When a partition begins anew it is {@link #over} and another takes its place; rooms
 * that were made of it deliver nothing any more.
 */
final class ReadThrough {
    private static final long NOT_BEGUN = -1;

    private final Freshness freshness;
    private final long start;
    private final boolean begun;
    private volatile long offset;
    private volatile boolean reached;
    private volatile boolean over;

    /** @param start the offset before the first that is read */
    ReadThrough(long start, Freshness freshness) {
        this(start, freshness, true);
    }

    private ReadThrough(long start, Freshness freshness, boolean begun) {
        this.freshness = freshness;
        this.start = start;
        this.offset = start;
        this.begun = begun;
    }

    /** Of a partition that is not read: somebody has asked for it. */
    static ReadThrough notBegun(Freshness freshness) {
        return new ReadThrough(NOT_BEGUN, freshness, false);
    }

    long start() {
        return start;
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether the rooms of this partition may be delivered from. */
    boolean isFresh() {
        return reached && !over && freshness.isFresh();
    }

    long offset() {
        return offset;
    }

    void moveTo(long offset) {
        this.offset = offset;
    }

    /** What was there when the reading began has been read. */
    void reached() {
        reached = true;
    }

    void over() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
