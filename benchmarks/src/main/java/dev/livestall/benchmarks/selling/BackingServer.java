package dev.livestall.benchmarks.selling;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.Ports;
import dev.livestall.backing.Progress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one Kafka or Elasticsearch, which comes back at the port that it had. kill -9 keeps the page cache, so fsync is not tested by this. */
public final class BackingServer extends Part implements Log {
    private final Backing backing;
    private final Path folder;
    private int port;
    private @Nullable BackingServices running;

    /** @param folder of its own */
    public BackingServer(Backing backing, Path folder) {
        if (backing == Backing.POSTGRES) throw new IllegalArgumentException("PostgreSQL is no JVM");
        this.backing = backing;
        this.folder = folder;
    }

    @Override
    public void start() {
        boolean isKafka = backing == Backing.KAFKA;
        Ports wanted = new Ports(0, isKafka ? port : 0, isKafka ? 0 : port);
        var started = BackingServices.start(folder, Set.of(backing), wanted, Progress.SILENT);
        running = started;
        int taken = URI.create(isKafka ? "kafka://" + started.kafka() : started.elasticsearch())
                .getPort();
        if (port != 0 && taken != port) throw new IllegalStateException("somebody took " + backing + "'s port " + port);
        port = taken;
    }

    /** {@code host:port} */
    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        return line(process).contains(folder.toString())
                && process.info().command().orElse("").endsWith("java");
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
