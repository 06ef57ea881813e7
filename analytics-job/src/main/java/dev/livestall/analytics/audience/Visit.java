package dev.livestall.analytics.audience;

/**
 * A visit, from its joins, signs of watching and leaves in any order.
 *
 * @param first first sign, epoch millis
 * @param last last sign of watching
 * @param left last leave; {@link Long#MIN_VALUE} if none
 * @param joined whether its beginning was seen: without it, it isn't an entry
 */
public record Visit(long first, long last, long left, boolean joined) {
    /** A viewer of whom nothing is heard for so long (three signs of watching) is gone. */
    static final long SILENCE_MILLIS = 35_000;

    static Visit joined(long at) {
        return new Visit(at, at, Long.MIN_VALUE, true);
    }

    static Visit watched(long at) {
        return new Visit(at, at, Long.MIN_VALUE, false);
    }

    static Visit left(long at) {
        return new Visit(at, Long.MIN_VALUE, at, false);
    }

    Visit plus(Visit more) {
        return new Visit(
                Math.min(first, more.first),
                Math.max(last, more.last),
                Math.max(left, more.left),
                joined || more.joined);
    }

    long fromSecond() {
        return Math.floorDiv(first, 1000L);
    }

    /** Exclusive. A leave counts only if no sign of watching came after it: a reload within 30 s is the same visit. */
    long toSecond() {
        long end = left >= last ? left : last + SILENCE_MILLIS;
        return Math.max(fromSecond() + 1, Math.floorDiv(end, 1000L));
    }
}
