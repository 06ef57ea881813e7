package dev.livestall.analytics.speed;

import dev.livestall.analytics.AnalyticsSettings;
import dev.livestall.analytics.JobConfiguration;
import dev.livestall.analytics.ingest.RawRecords;
import dev.livestall.events.EventJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Runs one part over all records that the topics hold, once, and prints what it took as JSON. The settings are the job's own. */
public final class JobSpeed {
    private JobSpeed() {}

    /** @param words the part: {@code raw}, {@code decode} or {@code job} */
    public static void main(String[] words) throws Exception {
        var part = Part.valueOf(words[0].toUpperCase(Locale.ROOT));
        var settings = AnalyticsSettings.load(System.getenv());
        Path checkpoints = Files.createDirectories(Path.of(settings.checkpoints()));
        var size = new StateSize(checkpoints);
        var watching = new Thread(size, "state-size");
        watching.setDaemon(true);
        watching.start();
        try (var environment = StreamExecutionEnvironment.createLocalEnvironment(
                settings.parallelism(), JobConfiguration.embedded(settings))) {
            var records = environment.fromSource(
                    RawRecords.upToNow(settings.kafka(), Stopwatch::read), WatermarkStrategy.noWatermarks(), "records");
            part.define(records, settings);
            environment.execute("speed-" + words[0]);
        }
        watching.interrupt();
        var told = new LinkedHashMap<String, Object>();
        told.put("records", Stopwatch.records());
        told.put("seconds", Stopwatch.seconds());
        told.put("cpuSeconds", cpuSeconds());
        told.put("written", Stopwatch.written());
        told.put("stateBytes", size.bytes());
        System.out.println(EventJson.MAPPER.writeValueAsString(told));
    }

    /** Of this whole process, its start included: comparable also when others want the cores. */
    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L)
                / 1e3;
    }
}
