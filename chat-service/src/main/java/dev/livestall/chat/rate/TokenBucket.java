package dev.livestall.chat.rate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code size} things at once, and then as many again in each {@code per}. */
final class TokenBucket {
    private final double size;
    private final double nanosPerToken;
    private double tokens;
    private long at;

    TokenBucket(int size, Duration per, long nowNanos) {
        this.size = size;
        this.nanosPerToken = (double) per.toNanos() / size;
        this.tokens = size;
        this.at = nowNanos;
    }

    /** @return null if it may be done now, otherwise how long to wait */
    synchronized @Nullable Duration take(int count, long nowNanos) {
        tokens = Math.min(size, tokens + (nowNanos - at) / nanosPerToken);
        at = nowNanos;
        if (tokens >= count) {
            tokens -= count;
            return null;
        }
        return Duration.ofNanos((long) ((count - tokens) * nanosPerToken)).plusMillis(1);
    }
}
