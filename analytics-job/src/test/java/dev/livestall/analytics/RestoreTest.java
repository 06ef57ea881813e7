package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.AnalyticsWorkflowTest.Stores;
import dev.livestall.analytics.ingest.RawRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole workflow, stopped with a savepoint in the middle of a show and taken up again by another job. */
class RestoreTest {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    private static final long PATIENCE_SECONDS = 120;

    private final SmallShow show = new SmallShow(Instant.now());

    @TempDir
    Path folder;

    @Test
    void stoppedInTheMiddleAndTakenUpAgainItHasTheSameFigures() throws Exception {
        List<RawRecord> records = AnalyticsWorkflowTest.raw(show.records(), Instant.now());
        List<RawRecord> first = records.subList(0, records.size() / 2);
        Stores.clear();
        String savepoint = runUntilWrittenAndStop(first);
        int before = Stores.DOCUMENTS.size();
        assertThat(before).as("what the first job wrote").isPositive();
        var environment = environment(savepoint);
        define(source(environment, "first", first)
                .union(source(environment, "second", records.subList(records.size() / 2, records.size()))));
        environment.execute();
        new SmallShowFigures(show).assertThatTheyAre(AnalyticsWorkflowTest.figures(AnalyticsWorkflowTest.stored()));
    }

    /** @return where the savepoint is */
    private String runUntilWrittenAndStop(List<RawRecord> first) throws Exception {
        var environment = environment(null);
        define(source(environment, "first", first).union(endless(environment, first.get(0))));
        var job = environment.executeAsync();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Stores.DOCUMENTS.containsKey("livestall-live/" + show.broadcast)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
        return job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static StreamExecutionEnvironment environment(String savepoint) {
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        flink.set(PipelineOptions.OBJECT_REUSE, true);
        if (savepoint != null) {
            flink.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
            flink.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true); // of the endless source
        }
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(flink);
        environment.setParallelism(1);
        return environment;
    }

    private static void define(DataStream<RawRecord> records) {
        new AnalyticsWorkflow(Duration.ofMillis(20), Duration.ofDays(8), Duration.ofDays(30))
                .defineWorkflow(records, Stores::documents, Stores::letters);
    }

    private static DataStream<RawRecord> source(
            StreamExecutionEnvironment environment, String uid, List<RawRecord> records) {
        return environment
                .fromData(TypeInformation.of(RawRecord.class), records.toArray(RawRecord[]::new))
                .uid(uid);
    }

    /** Keeps the job running: the same record again and again, which changes nothing. */
    private static DataStream<RawRecord> endless(StreamExecutionEnvironment environment, RawRecord record) {
        String topic = record.topic();
        long at = record.appendedAt();
        byte[] value = record.value();
        var source = new DataGeneratorSource<>(
                n -> new RawRecord(topic, 0, n, at, value),
                Long.MAX_VALUE,
                RateLimiterStrategy.perSecond(20),
                TypeInformation.of(RawRecord.class));
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "endless")
                .uid("endless");
    }
}
