package dev.livestall.analytics.sink;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import co.elastic.clients.util.BinaryData;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** The client, as far as the sink needs it. */
final class Elasticsearch implements Closeable {
    /** Longest wait for a connection, in millis. */
    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    /** Longest wait for the answer to a bulk, in millis. */
    private static final int ANSWER_TIMEOUT_MILLIS = 30_000;

    private static final String JSON = "application/json";

    private final RestClientTransport transport;
    private final ElasticsearchAsyncClient client;

    Elasticsearch(String url) {
        var http = RestClient.builder(HttpHost.create(url))
                .setRequestConfigCallback(request ->
                        request.setConnectTimeout(CONNECT_TIMEOUT_MILLIS).setSocketTimeout(ANSWER_TIMEOUT_MILLIS))
                .setHttpClientConfigCallback(client -> client.setMaxConnTotal(2).setMaxConnPerRoute(2))
                .build();
        transport = new RestClientTransport(http, SimpleJsonpMapper.INSTANCE);
        client = new ElasticsearchAsyncClient(transport);
    }

    CompletableFuture<BulkResponse> write(List<Document> documents) {
        var bulk = new BulkRequest.Builder();
        for (Document document : documents) {
            bulk.operations(operation -> operation.index(index -> index.index(document.index())
                    .id(document.id())
                    .version(document.version())
                    .versionType(document.firstStands() ? VersionType.External : VersionType.ExternalGte)
                    .requireAlias(true)
                    .document(BinaryData.of(document.json(), JSON))));
        }
        return client.bulk(bulk.build());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
