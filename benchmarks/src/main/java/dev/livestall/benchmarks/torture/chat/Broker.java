package dev.livestall.benchmarks.torture.chat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.Ports;
import dev.livestall.backing.Progress;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one broker. kill -9 keeps the page cache, so what it says is in the log is there after it; fsync is not tested by this. */
final class Broker extends Victim {
    private final Path folder;
    private @Nullable BackingServices running;
    private int port;

    Broker(Path folder) {
        this.folder = folder;
    }

    @Override
    void start() {
        BackingServices started =
                BackingServices.start(folder, Set.of(Backing.KAFKA), new Ports(0, port, 0), Progress.SILENT);
        running = started;
        int taken = Integer.parseInt(started.kafka().substring(started.kafka().indexOf(':') + 1));
        if (port != 0 && taken != port) throw new IllegalStateException("somebody took the broker's port " + port);
        port = taken;
    }

    String address() {
        return "127.0.0.1:" + port;
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
