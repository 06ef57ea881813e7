package dev.livestall.benchmarks.torture.chat;

/**
 * A position as clients see it, {@code epoch:offset}.
 *
 * @param epoch positions of different ones can't be compared
 */
record Place(String epoch, long offset) {
    /** @throws IllegalArgumentException if it is not of that form */
    static Place parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("no position: " + text);
        return new Place(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return epoch + ':' + offset;
    }
}
