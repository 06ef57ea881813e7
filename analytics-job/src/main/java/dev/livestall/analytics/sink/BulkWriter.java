package dev.livestall.analytics.sink;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import dev.livestall.traces.Traces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriter;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.ElementConverter;
import org.apache.flink.connector.base.sink.writer.ResultHandler;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;
import org.apache.flink.metrics.Counter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends bulks, and gives back what has to be sent again. */
final class BulkWriter extends AsyncSinkWriter<Document, Document> {
    private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);
    /** First wait before documents are sent again; it doubles with each failure. */
    private static final long MIN_WAIT_MILLIS = 100;
    /** Longest wait: a checkpoint waits for it, too. */
    private static final long MAX_WAIT_MILLIS = 2_000;

    private final Elasticsearch elasticsearch;
    private final RefusedDocuments refused;
    private final Counter refusals;
    private final WrittenSteps steps;
    private volatile int failures;

    BulkWriter(
            ElementConverter<Document, Document> converter,
            WriterInitContext context,
            AsyncSinkWriterConfiguration configuration,
            Collection<BufferedRequestState<Document>> waiting,
            Elasticsearch elasticsearch,
            RefusedDocuments.Factory refused,
            Traces traces) {
        super(converter, context, configuration, waiting);
        this.elasticsearch = elasticsearch;
        this.refused = refused.open();
        steps = new WrittenSteps(traces);
        refusals = context.metricGroup().counter("documentsRefused");
    }

    @Override
    protected void submitRequestEntries(List<Document> documents, ResultHandler<Document> result) {
        List<Document> newest = Newest.of(documents);
        Instant from = Traces.now();
        elasticsearch.write(newest).whenComplete((answer, fault) -> {
            if (fault == null) settle(newest, answer, from, result);
            else sendAgain(newest, fault.toString(), result);
        });
    }

    private void settle(List<Document> sent, BulkResponse answer, Instant from, ResultHandler<Document> result) {
        var again = new ArrayList<Document>();
        String reason = "";
        try {
            for (int i = 0; i < sent.size(); i++) {
                var item = answer.items().get(i);
                switch (Verdict.of(item.status())) {
                    case DONE -> steps.tell(sent.get(i), from);
                    case RETRY -> {
                        again.add(sent.get(i));
                        reason = item.status() + " " + why(item.error());
                    }
                    case REFUSED -> refuse(sent.get(i), item.status() + " " + why(item.error()));
                }
            }
        } catch (InterruptedException | RuntimeException e) {
            // The dead letters can't be written: the documents are neither lost nor skipped, the job starts again from
            // its checkpoint.
            result.completeExceptionally(e);
            return;
        }
        if (again.isEmpty()) {
            failures = 0;
            result.complete();
        } else {
            sendAgain(again, reason, result);
        }
    }

    private void sendAgain(List<Document> documents, String reason, ResultHandler<Document> result) {
        long wait = Math.min(MAX_WAIT_MILLIS, MIN_WAIT_MILLIS << Math.min(failures, 10));
        if (failures++ % 30 == 0) LOG.warn("{} documents wait for Elasticsearch: {}", documents.size(), reason);
        later(wait).execute(() -> result.retryForEntries(documents));
    }

    private static Executor later(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    }

    private void refuse(Document document, String reason) throws InterruptedException {
        LOG.warn("Elasticsearch refuses {}: {}", document.key(), reason);
        refusals.inc();
        refused.refuse(DeadLetter.of(
                "elasticsearch:" + document.index(), -1, -1, document.id() + ' ' + reason, document.json()));
    }

    private static String why(co.elastic.clients.elasticsearch._types.@Nullable ErrorCause error) {
        return error == null ? "" : error.type() + ": " + error.reason();
    }

    @Override
    protected long getSizeInBytes(Document document) {
        return document.json().length;
    }

    @Override
    public void close() {
        super.close();
        elasticsearch.close();
        refused.close();
        steps.close();
    }
}
