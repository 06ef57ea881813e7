package dev.livestall.benchmarks.selling;

/** Kafka, of however many brokers. */
public interface Log extends AutoCloseable {
    /** Returns when it is healthy. */
    void start();

    /** {@code host:port}, of each broker, between commas; the same after each of its ends. */
    String address();

    @Override
    void close();
}
