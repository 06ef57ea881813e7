package dev.livestall.benchmarks.selling;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.Ports;
import dev.livestall.backing.Progress;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one broker. kill -9 keeps the page cache, so fsync is not tested by this. */
final class KafkaServer extends Part {
    private final Path folder;
    private int port;
    private @Nullable BackingServices running;

    KafkaServer(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        var started = BackingServices.start(folder, Set.of(Backing.KAFKA), new Ports(0, port, 0), Progress.SILENT);
        running = started;
        int taken = Integer.parseInt(started.kafka().substring(started.kafka().indexOf(':') + 1));
        if (port != 0 && taken != port) throw new IllegalStateException("somebody took Kafka's port " + port);
        port = taken;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        return line(process).contains(folder.resolve("kafka").toString())
                && process.info().command().orElse("").endsWith("java");
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
