package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.server.FlinkCluster;
import dev.livestall.backing.server.JavaProgram;
import dev.livestall.benchmarks.selling.ProgramPart;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The job manager or the task manager of a Flink cluster. It has no address to ask: that it works is seen by the checkpoints. */
final class FlinkProgram extends ProgramPart {
    private final FlinkCluster cluster;
    private final Start start;

    private interface Start {
        JavaProgram now() throws IOException;
    }

    private FlinkProgram(FlinkCluster cluster, String name, Start start) {
        super(name);
        this.cluster = cluster;
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
            runs(start.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String mark() {
        return cluster.mark(name());
    }
}
