package dev.livestall.analytics;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The job in this process, from the newest good checkpoint. If it can't go on from one, the next older is tried, and at last
 * everything is read again from the earliest record: slower, never wrong.
 */
final class EmbeddedRun {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRun.class);

    private final AnalyticsSettings settings;
    private final Checkpoints checkpoints;

    EmbeddedRun(AnalyticsSettings settings) {
        this.settings = settings;
        checkpoints = new Checkpoints(Path.of(settings.checkpoints()));
    }

    /** Returns when the process is told to stop; throws if the job fails even from the earliest record. */
    void run() throws Exception {
        checkpoints.prune(JobConfiguration.RETAINED);
        Set<Path> failed = new HashSet<>();
        while (true) {
            Path from = checkpoints.newestGood(failed);
            try {
                start(from);
                return;
            } catch (Exception e) {
                if (from == null) throw e;
                LOG.error("the job that started from {} failed", from, e);
                failed.add(from);
            }
        }
    }

    private void start(@Nullable Path from) throws Exception {
        Configuration flink = JobConfiguration.embedded(settings);
        if (from == null) {
            LOG.info("no checkpoint to go on from: reading every topic from its earliest record");
        } else {
            LOG.info("going on from {}", from);
            flink.set(StateRecoveryOptions.SAVEPOINT_PATH, from.toUri().toString());
            flink.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        }
        var environment = StreamExecutionEnvironment.createLocalEnvironment(settings.parallelism(), flink);
        AnalyticsJob.define(environment, settings);
        environment.execute(AnalyticsJob.NAME);
    }
}
