package dev.livestall.benchmarks.fanout;

import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.load.Result;
import dev.livestall.benchmarks.load.Talk;
import java.io.IOException;
import java.time.Duration;

/**
 * The same load for every server.
 *
 * @param bytes of one message as it is sent
 */
record Load(int viewers, int publishers, int rate, int seconds, int warmUp, int joinRate, int bytes) {
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

    Measured on(Dialect dialect, Clocks server, Clocks all) throws IOException {
        try (var crowd = new Crowd(dialect)) {
            crowd.join(viewers, publishers, joinRate);
            if (warmUp > 0) new Talk(crowd, rate, bytes, () -> {}).last(Duration.ofSeconds(warmUp));
            crowd.idle(QUIET);
            double[] used = {server.seconds(), all.seconds()};
            var talk = new Talk(crowd, rate, bytes, () -> {
                used[0] = server.seconds() - used[0];
                used[1] = all.seconds() - used[1];
            });
            return new Measured(talk.last(Duration.ofSeconds(seconds)), used[0], used[1]);
        }
    }
}
