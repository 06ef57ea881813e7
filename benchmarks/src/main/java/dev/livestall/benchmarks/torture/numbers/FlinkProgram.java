package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.server.FlinkCluster;
import dev.livestall.backing.server.JavaProgram;
import dev.livestall.benchmarks.selling.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The job manager or the task manager of a Flink cluster. It has no address to ask: that it works is seen by the checkpoints. */
final class FlinkProgram extends Part {
    private final FlinkCluster cluster;
    private final String name;
    private final Start start;
    private @Nullable JavaProgram running;

    private interface Start {
        JavaProgram now() throws IOException;
    }

    private FlinkProgram(FlinkCluster cluster, String name, Start start) {
        this.cluster = cluster;
        this.name = name;
        this.start = start;
    }

    static FlinkProgram jobManager(FlinkCluster cluster) {
        return new FlinkProgram(cluster, "job-manager", cluster::startJobManager);
    }

    static FlinkProgram taskManager(FlinkCluster cluster) {
        return new FlinkProgram(cluster, "task-manager", cluster::startTaskManager);
    }

    @Override
    public void start() {
        try {
            running = start.now();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until a question about it is answered without a fault.
     *
     * @throws dev.livestall.backing.server.ServerDidNotStart with the end of its log
     */
    void await(Callable<?> question) {
        Objects.requireNonNull(running, "not started").await(question);
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        return line(process).contains(cluster.mark(name));
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }

    @Override
    public String toString() {
        return name;
    }
}
