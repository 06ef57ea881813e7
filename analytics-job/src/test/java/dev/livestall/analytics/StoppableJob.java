package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.AnalyticsWorkflowTest.Stores;
import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.sink.Document;
import dev.livestall.events.EventJson;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The whole workflow on a running mini cluster, stopped with a savepoint when it has read its records, and taken up again. */
final class StoppableJob {
    /** The source that keeps the first job running; its state belongs to the test, not to the job. */
    static final String ENDLESS = "endless";

    private static final long PATIENCE_SECONDS = 120;
    private static final int RECORDS_PER_SECOND = 500;
    /** Nothing is closed or forgotten, however long ago a savepoint was taken. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private StoppableJob() {}

    /** @return the savepoint's folder, below {@code folder} */
    static Path stopAfter(List<RawRecord> records, Path folder) throws Exception {
        var environment = environment(null);
        define(environment, endless(environment, records));
        var job = environment.executeAsync();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (read() <= records.size()) {
            assertThat(System.nanoTime()).as("nanos when all are read").isLessThan(end);
            Thread.sleep(20);
        }
        String savepoint = job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return Path.of(URI.create(savepoint));
    }

    /** What the job itself says that it has read. */
    private static int read() {
        Document intake = Stores.DOCUMENTS.get("livestall-intake/intake");
        return intake == null
                ? 0
                : EventJson.MAPPER.readTree(intake.json()).path("in").asInt();
    }

    static void goOn(Path savepoint, List<RawRecord> records) throws Exception {
        var environment = environment(savepoint);
        define(
                environment,
                environment
                        .fromData(TypeInformation.of(RawRecord.class), records.toArray(RawRecord[]::new))
                        .uid("rest"));
        environment.execute();
    }

    private static StreamExecutionEnvironment environment(Path savepoint) {
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        flink.set(PipelineOptions.OBJECT_REUSE, true);
        flink.set(CheckpointingOptions.FS_SMALL_FILE_THRESHOLD, MemorySize.ofMebiBytes(1)); // one file for all
        if (savepoint != null) {
            flink.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint.toUri().toString());
            flink.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true); // of the endless source
        }
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(flink);
        environment.setParallelism(1);
        return environment;
    }

    private static void define(StreamExecutionEnvironment environment, DataStream<RawRecord> records) {
        var closing = environment
                .fromData(TypeInformation.of(Document.class), new Document("none", "none", 0, new byte[0]))
                .uid("closing")
                .filter(document -> document.version() > 0)
                .uid("no-closing");
        new AnalyticsWorkflow(Duration.ofMillis(20), NEVER, NEVER)
                .defineWorkflow(
                        records,
                        closing,
                        Duration.ofMillis(20),
                        Stores::documents,
                        new DiscardingSink<>(),
                        Stores::letters);
    }

    /** All in their order; then, so that the job doesn't end, the first again and again, which changes nothing. */
    private static DataStream<RawRecord> endless(StreamExecutionEnvironment environment, List<RawRecord> records) {
        var topics = records.stream().map(RawRecord::topic).toArray(String[]::new);
        var times = records.stream().mapToLong(RawRecord::appendedAt).toArray();
        var values = records.stream().map(RawRecord::value).toArray(byte[][]::new);
        var source = new DataGeneratorSource<>(
                n -> {
                    int i = n < values.length ? n.intValue() : 0;
                    return new RawRecord(topics[i], 0, n, times[i], values[i]);
                },
                Long.MAX_VALUE,
                RateLimiterStrategy.perSecond(RECORDS_PER_SECOND),
                TypeInformation.of(RawRecord.class));
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), ENDLESS)
                .uid(ENDLESS);
    }

    static Map<String, Map<String, Object>> figures() {
        return AnalyticsWorkflowTest.figures(AnalyticsWorkflowTest.stored());
    }
}
