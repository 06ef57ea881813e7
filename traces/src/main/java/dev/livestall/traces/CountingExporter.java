package dev.livestall.traces;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Counts what came of each batch. */
final class CountingExporter implements SpanExporter {
    private final SpanExporter exporter;
    private final TraceCounts counts;

    CountingExporter(SpanExporter exporter, TraceCounts counts) {
        this.exporter = exporter;
        this.counts = counts;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int size = spans.size();
        var result = exporter.export(spans);
        result.whenComplete(() -> {
            if (result.isSuccess()) counts.send(size);
            else counts.lose(size);
        });
        return result;
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
