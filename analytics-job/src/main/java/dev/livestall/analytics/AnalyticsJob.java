package dev.livestall.analytics;

import dev.livestall.analytics.ingest.RawRecords;
import dev.livestall.analytics.sink.ClosingFacts;
import dev.livestall.analytics.sink.DeadLetters;
import dev.livestall.analytics.sink.ElasticsearchSink;
import dev.livestall.analytics.sink.IndexTemplates;
import dev.livestall.analytics.sink.KafkaRefusedDocuments;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The connectors around {@link AnalyticsWorkflow}. Started by a plain {@code java}, the job runs in a small cluster inside that process;
 * submitted to a Flink cluster, it runs there.
 */
public final class AnalyticsJob {
    static final String NAME = "livestall-analytics";

    private AnalyticsJob() {}

    public static void main(String[] args) throws Exception {
        var settings = AnalyticsSettings.load(System.getenv());
        new IndexTemplates(settings.elasticsearch(), settings.textAnalyzer()).install();
        var environment = StreamExecutionEnvironment.getExecutionEnvironment();
        if (environment instanceof LocalStreamEnvironment) {
            new EmbeddedRun(settings).run();
        } else {
            environment.configure(JobConfiguration.of(settings));
            define(environment, settings);
            environment.execute(NAME);
        }
    }

    static void define(StreamExecutionEnvironment environment, AnalyticsSettings settings) {
        String kafka = settings.kafka();
        var records = environment
                .fromSource(RawRecords.source(kafka), WatermarkStrategy.noWatermarks(), "records")
                .uid("records");
        var closing = environment
                .fromSource(ClosingFacts.source(kafka), WatermarkStrategy.noWatermarks(), "closing")
                .uid("closing");
        new AnalyticsWorkflow(settings.flushAfter(), settings.closeAfter(), settings.forgetAfter())
                .defineWorkflow(
                        records,
                        closing,
                        settings.keepAfter(),
                        new ElasticsearchSink(
                                settings.elasticsearch(),
                                settings.sinkLinger(),
                                () -> new KafkaRefusedDocuments(kafka),
                                settings.tracing()),
                        ClosingFacts.sink(kafka),
                        DeadLetters.sink(kafka));
    }
}
