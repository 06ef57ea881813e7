package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged job on a cluster of its own: a job manager and a task manager in a JVM each. */
class ClusterIT extends JobStage {
    private ClusterProcesses cluster;

    @AfterEach
    void end() throws Exception {
        if (cluster != null) cluster.close();
    }

    @Test
    void thePackagedJobOnAClusterHasTheSameFiguresAsTheEmbeddedOne() throws Exception {
        cluster = ClusterProcesses.start(folder.resolve("flink"), environment());
        produce(show.records());
        awaitFigures();
        assertThat(cluster.bothRun()).as(said()).isTrue();
    }

    @Override
    String said() {
        return cluster.output();
    }
}
