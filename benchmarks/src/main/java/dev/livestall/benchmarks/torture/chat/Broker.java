package dev.livestall.benchmarks.torture.chat;

import dev.livestall.backing.server.Distributions;
import dev.livestall.backing.server.KafkaNode;
import dev.livestall.backing.server.KafkaServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A broker. kill -9 keeps the page cache, so what it says is in the log is there after it; fsync is not tested by this. */
public final class Broker extends Victim {
    private final Path folder;
    private final KafkaNode node;
    private @Nullable KafkaServer running;

    /** @param folder of its own */
    Broker(Path folder, KafkaNode node) {
        this.folder = folder;
        this.node = node;
    }

    @Override
    void start() {
        running = KafkaServer.start(Distributions.find(), folder, node);
    }

    public int number() {
        return node.number();
    }

    String address() {
        return "127.0.0.1:" + node.port();
    }

    @Override
    String mark() {
        return folder.resolve("kafka").toString();
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
