package dev.livestall.chat.room;

/** How far a partition has been read: every record up to {@code offset} is in its room. Written by the reader's thread only. */
final class ReadThrough {
    private final Freshness freshness;
    private final long start;
    private volatile long offset;

    /** @param start the offset before the first that is read */
    ReadThrough(long start, Freshness freshness) {
        this.freshness = freshness;
        this.start = start;
        this.offset = start;
    }

    long start() {
        return start;
    }

    boolean isFresh() {
        return freshness.isFresh();
    }

    long offset() {
        return offset;
    }

    void moveTo(long offset) {
        this.offset = offset;
    }
}
