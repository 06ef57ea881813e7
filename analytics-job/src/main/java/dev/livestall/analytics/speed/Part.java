package dev.livestall.analytics.speed;

import dev.livestall.analytics.AnalyticsSettings;
import dev.livestall.analytics.AnalyticsWorkflow;
import dev.livestall.analytics.ingest.DecodeEvents;
import dev.livestall.analytics.ingest.RawRecord;
import org.apache.flink.streaming.api.datastream.DataStream;

/** How much of the job stands between the records and nothing. */
enum Part {
    RAW {
        @Override
        void define(DataStream<RawRecord> records, AnalyticsSettings settings) {
            records.sinkTo(new Discarding<>()).name("discard");
        }
    },
    DECODE {
        @Override
        void define(DataStream<RawRecord> records, AnalyticsSettings settings) {
            records.process(new DecodeEvents())
                    .name("decode-events")
                    .sinkTo(new Discarding<>())
                    .name("discard");
        }
    },
    JOB {
        @Override
        void define(DataStream<RawRecord> records, AnalyticsSettings settings) {
            new AnalyticsWorkflow(settings.flushAfter(), settings.closeAfter(), settings.forgetAfter())
                    .defineWorkflow(records, new Discarding<>(), new Discarding<>());
        }
    };

    abstract void define(DataStream<RawRecord> records, AnalyticsSettings settings);
}
