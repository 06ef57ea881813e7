package dev.livestall.analytics.live;

/**
 * How many were there.
 *
 * @param ccu now; 0 once the show is closed
 * @param pcu the most at any second
 * @param presentSeconds over all viewers, while the show was on
 * @param liveSeconds how long it was on; {@code presentSeconds} divided by it is the mean (ACU)
 */
record Crowd(long ccu, long pcu, long presentSeconds, long liveSeconds) {
    static Crowd of(Curve curve, LiveTime live) {
        return new Crowd(curve.now(), curve.peak(), curve.liveSeconds(), live.seconds());
    }
}
