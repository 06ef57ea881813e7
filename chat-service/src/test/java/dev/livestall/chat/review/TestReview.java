package dev.livestall.chat.review;

import dev.livestall.chat.message.RoomLog;

/** Holding, for tests of other packages. */
public final class TestReview {
    private TestReview() {}

    public static HoldingLines holding(RoomLog log, HeldLines held) {
        return new HoldingLines(log, held);
    }
}
