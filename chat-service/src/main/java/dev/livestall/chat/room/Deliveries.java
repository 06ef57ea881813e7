package dev.livestall.chat.room;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** What fan-out did on this node since it started. Added to once per pass, not per viewer: this stands in the hottest place there is. */
@Component
class Deliveries {
    private final LongAdder frames = new LongAdder();
    private final LongAdder fellBehind = new LongAdder();
    private final LongAdder stalled = new LongAdder();

    /**
     * @param written frames, to one connection each
     * @param behind connections whose place the ring no longer has
     */
    void passed(int written, int behind) {
        frames.add(written);
        if (behind > 0) fellBehind.add(behind);
    }

    /** A connection was given up because it took nothing for too long. */
    void stalled() {
        stalled.increment();
    }

    long frames() {
        return frames.sum();
    }

    long fellBehind() {
        return fellBehind.sum();
    }

    long givenUp() {
        return stalled.sum();
    }
}
