package dev.livestall.benchmarks.fanout;

import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.machine.Figures;
import java.io.IOException;
import java.time.Duration;

/** Memory of a socket that only listens: what the node's resident memory grows by, after a collection before and after. */
final class IdleMemory {
    /** The first sockets load classes and fill caches that stay. */
    private static final int FIRST = 500;

    private static final Duration SETTLE = Duration.ofSeconds(2);

    private IdleMemory() {}

    /** @return bytes of each of {@code sockets} */
    static double perSocket(ProcessHandle node, Dialect dialect, int sockets, int joinRate)
            throws IOException, InterruptedException {
        try (var first = new Crowd(dialect)) {
            first.join(Math.min(FIRST, sockets), 0, joinRate);
        }
        Thread.sleep(SETTLE.toMillis());
        long before = resident(node);
        try (var crowd = new Crowd(dialect)) {
            crowd.join(sockets, 0, joinRate);
            crowd.idle(SETTLE);
            double each = (double) (resident(node) - before) / sockets;
            if (!crowd.losses().isEmpty())
                throw new IllegalStateException(crowd.losses().get(0));
            return each;
        }
    }

    private static long resident(ProcessHandle node) throws IOException, InterruptedException {
        Figures.collectGarbage(node);
        return Figures.residentBytes(node);
    }
}
