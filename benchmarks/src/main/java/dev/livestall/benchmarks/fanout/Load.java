package dev.livestall.benchmarks.fanout;

import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.load.Result;
import dev.livestall.benchmarks.load.Talk;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * The same load for every server.
 *
 * @param bytes of one message as it is sent
 */
record Load(int viewers, int publishers, int rate, int seconds, int warmUp, int joinRate, int bytes) {
    private static final int GENTLE_RATE = 100;
    private static final int SHORT_WARM_UP_SECONDS = 15;
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** Reads the clocks of the server at the beginning and at the end. */
    interface Clocks {
        double seconds();
    }

    /**
     * What it gave, and what it cost.
     *
     * @param serverCpuSeconds between the first message and the last
     */
    record Measured(Result result, double serverCpuSeconds, double allCpuSeconds) {
        double deliveriesPerCpuSecond() {
            return result.deliveries() / serverCpuSeconds;
        }

        double deliveriesPerCpuSecondOfAll() {
            return result.deliveries() / allCpuSeconds;
        }
    }

    /** For servers that are at their full speed within seconds. */
    Load warmedUpSoon() {
        int seconds = Math.min(warmUp, SHORT_WARM_UP_SECONDS);
        return new Load(viewers, publishers, rate, this.seconds, seconds, joinRate, bytes);
    }

    Measured on(Dialect dialect, Clocks server, Clocks all) throws IOException {
        try (var crowd = new Crowd(dialect)) {
            crowd.join(viewers, publishers, joinRate);
            if (warmUp > 0) warm(crowd);
            crowd.idle(QUIET);
            double[] used = {server.seconds(), all.seconds()};
            var talk = new Talk(crowd, rate, bytes, () -> {
                used[0] = server.seconds() - used[0];
                used[1] = all.seconds() - used[1];
            });
            return new Measured(talk.last(Duration.ofSeconds(seconds)), used[0], used[1]);
        }
    }

    /** Gently at first: with interpreted code a full load would only pile up. */
    private void warm(Crowd crowd) throws IOException {
        warm(crowd, Math.min(rate, GENTLE_RATE), warmUp - warmUp / 3);
        warm(crowd, rate, warmUp / 3);
    }

    private void warm(Crowd crowd, int rate, int seconds) throws IOException {
        Result result = new Talk(crowd, rate, bytes, () -> {}).warmUp(Duration.ofSeconds(seconds));
        FanOut.say(String.format(
                Locale.ROOT,
                "warm-up: %d a second, loss %.6f, p99 %.0f ms, %,d frames",
                rate,
                result.loss(),
                result.p99Ms(),
                result.frames()));
    }
}
