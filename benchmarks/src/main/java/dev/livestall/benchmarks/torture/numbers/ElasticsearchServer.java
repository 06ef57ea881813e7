package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.Ports;
import dev.livestall.backing.Progress;
import dev.livestall.benchmarks.selling.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one Elasticsearch. */
final class ElasticsearchServer extends Part {
    private final Path folder;
    private int port;
    private @Nullable BackingServices running;

    ElasticsearchServer(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        var started =
                BackingServices.start(folder, Set.of(Backing.ELASTICSEARCH), new Ports(0, 0, port), Progress.SILENT);
        running = started;
        int taken = URI.create(started.elasticsearch()).getPort();
        if (port != 0 && taken != port) throw new IllegalStateException("somebody took Elasticsearch's port " + port);
        port = taken;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        return line(process).contains(folder.resolve("elasticsearch").toString())
                && process.info().command().orElse("").endsWith("java");
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
