package dev.livestall.analytics.sink;

import dev.livestall.traces.TraceSettings;
import dev.livestall.traces.Traces;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.AsyncSinkBase;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes documents in bulks, one bulk at a time per writer, so that an id is never in two of them at once. */
public final class ElasticsearchSink extends AsyncSinkBase<Document, Document> {
    private static final long serialVersionUID = 1;

    /** Most documents of one bulk. */
    static final int MAX_BULK_DOCUMENTS = 500;
    /** Most documents that wait before the job is held back. */
    static final int MAX_WAITING_DOCUMENTS = 5_000;
    /** Most bytes of one bulk. */
    static final long MAX_BULK_BYTES = 4L << 20;
    /** Most bytes of one document. */
    static final long MAX_DOCUMENT_BYTES = 1L << 20;
    /** The sink answers each bulk itself (see {@link BulkWriter}), also after a time limit; this is only a last resort. */
    private static final long REQUEST_TIMEOUT_MILLIS = Duration.ofMinutes(10).toMillis();

    private final String url;
    private final RefusedDocuments.Factory refused;
    private final TraceSettings tracing;

    /**
     * @param url base URL of Elasticsearch
     * @param linger longest wait of a document for others to share its bulk
     */
    public ElasticsearchSink(String url, Duration linger, RefusedDocuments.Factory refused, TraceSettings tracing) {
        super(
                (document, context) -> document,
                MAX_BULK_DOCUMENTS,
                1,
                MAX_WAITING_DOCUMENTS,
                MAX_BULK_BYTES,
                linger.toMillis(),
                MAX_DOCUMENT_BYTES,
                REQUEST_TIMEOUT_MILLIS,
                false);
        this.url = url;
        this.refused = refused;
        this.tracing = tracing;
    }

    @Override
    public StatefulSinkWriter<Document, BufferedRequestState<Document>> createWriter(WriterInitContext context)
            throws IOException {
        return restoreWriter(context, List.of());
    }

    @Override
    public StatefulSinkWriter<Document, BufferedRequestState<Document>> restoreWriter(
            WriterInitContext context, Collection<BufferedRequestState<Document>> waiting) throws IOException {
        var configuration = AsyncSinkWriterConfiguration.builder()
                .setMaxBatchSize(getMaxBatchSize())
                .setMaxBatchSizeInBytes(getMaxBatchSizeInBytes())
                .setMaxInFlightRequests(getMaxInFlightRequests())
                .setMaxBufferedRequests(getMaxBufferedRequests())
                .setMaxTimeInBufferMS(getMaxTimeInBufferMS())
                .setMaxRecordSizeInBytes(getMaxRecordSizeInBytes())
                .setRequestTimeoutMS(getRequestTimeoutMS())
                .setFailOnTimeout(getFailOnTimeout())
                .build();
        return new BulkWriter(
                getElementConverter(),
                context,
                configuration,
                waiting,
                new Elasticsearch(url),
                refused,
                new Traces(tracing));
    }

    @Override
    public SimpleVersionedSerializer<BufferedRequestState<Document>> getWriterStateSerializer() {
        return new BufferedDocuments();
    }
}
