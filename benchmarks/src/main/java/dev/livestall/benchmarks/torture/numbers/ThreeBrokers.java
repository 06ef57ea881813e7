package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.selling.Log;
import dev.livestall.benchmarks.torture.chat.Broker;
import dev.livestall.benchmarks.torture.chat.Brokers;
import dev.livestall.events.Topics;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Kafka of which one may be away. */
final class ThreeBrokers implements Log {
    private static final int COUNT = 3;

    private final Path folder;
    private @Nullable Brokers running;

    /** @param folder of its own */
    ThreeBrokers(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        running = Brokers.start(folder, COUNT);
    }

    @Override
    public String address() {
        return brokers().addresses();
    }

    /** Who takes what is written to a partition of the rooms, at this moment. */
    Broker leader(int partition) {
        return brokers().leader(Topics.ROOM_EVENTS, partition);
    }

    private Brokers brokers() {
        return Objects.requireNonNull(running, "not started");
    }

    @Override
    public void close() {
        if (running != null) running.close();
    }
}
