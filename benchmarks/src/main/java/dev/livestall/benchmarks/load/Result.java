package dev.livestall.benchmarks.load;

/**
 * What one run of talk gave.
 *
 * @param sent messages
 * @param loss share of deliveries that did not come, or came to somebody twice
 * @param closed connections that the server ended
 * @param cpuSeconds of this process
 * @param latestSendMillis how late the driver itself was at worst: near 0, or the latencies are the driver's own
 */
public record Result(
        long sent,
        long deliveries,
        double loss,
        long closed,
        double p50Ms,
        double p99Ms,
        double maxMs,
        long frames,
        long bytes,
        double seconds,
        double cpuSeconds,
        double latestSendMillis) {}
