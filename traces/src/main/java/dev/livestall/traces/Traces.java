package dev.livestall.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends finished spans to a collector, from a bounded queue on a thread of its own. What finds the queue full, or a collector that
 * does not answer in time, is lost and counted: no request waits for it.
 */
public final class Traces implements AutoCloseable {
    /** About 10 MB of spans. */
    private static final int MOST_WAITING = 8_192;

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long LEAVE_SECONDS = 3;
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> SPACE = AttributeKey.stringKey("service.namespace");
    private static final AttributeKey<String> INSTANCE = AttributeKey.stringKey("service.instance.id");

    private final @Nullable SdkTracerProvider sdk;
    private final TraceCounts counts = new TraceCounts();
    private final Tracing orders;
    private final Tracing messages;

    /** Without a collector there is neither queue nor thread. */
    public Traces(TraceSettings settings) {
        if (settings.collector().isEmpty()) {
            sdk = null;
            orders = Tracing.OFF;
            messages = Tracing.OFF;
            return;
        }
        var ids = new DerivedIds();
        var started = provider(settings, ids);
        var tracer = started.get("dev.livestall");
        sdk = started;
        orders = new SharedTracing(tracer, ids, settings.orders(), counts);
        messages = new SharedTracing(tracer, ids, settings.messages(), counts);
    }

    private SdkTracerProvider provider(TraceSettings settings, DerivedIds ids) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(settings.collector() + "/v1/traces")
                .setCompression("gzip")
                .setTimeout(LIMIT)
                .build();
        var waiting = BatchSpanProcessor.builder(new CountingExporter(exporter, counts))
                .setMaxQueueSize(MOST_WAITING)
                .setScheduleDelay(EVERY)
                .setExporterTimeout(LIMIT)
                .build();
        var who = Resource.builder()
                .put(SERVICE, settings.service())
                .put(SPACE, "livestall")
                .put(INSTANCE, UUID.randomUUID().toString())
                .build();
        return SdkTracerProvider.builder()
                .setIdGenerator(ids)
                // Who is traced was decided before a span is made.
                .setSampler(Sampler.alwaysOn())
                .setResource(who)
                .addSpanProcessor(waiting)
                .build();
    }

    /** The clock of spans, for parts where nothing else may come from a clock on the wall. */
    public static Instant now() {
        return Instant.now();
    }

    public Tracing orders() {
        return orders;
    }

    public Tracing messages() {
        return messages;
    }

    public TraceCounts counts() {
        return counts;
    }

    /** Sends what waits, if the collector takes it within seconds. */
    @Override
    public void close() {
        if (sdk != null) sdk.shutdown().join(LEAVE_SECONDS, TimeUnit.SECONDS);
    }
}
