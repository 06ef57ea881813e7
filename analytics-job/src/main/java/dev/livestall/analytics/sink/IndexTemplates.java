package dev.livestall.analytics.sink;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the templates in place, and the first generation of each index behind its alias. Doing it again changes nothing.
 *
 * <p>A change in how events are counted takes a new generation: a new index, filled from the earliest record, to which the alias is then moved.
 */
public final class IndexTemplates {
    private static final Logger LOG = LoggerFactory.getLogger(IndexTemplates.class);
    /** The aliases, which are also the names of the templates' files. */
    public static final List<String> ALIASES = List.of(
            "livestall-live",
            "livestall-known",
            "livestall-buckets",
            "livestall-facets",
            "livestall-marks",
            "livestall-lines",
            "livestall-credits",
            "livestall-messages",
            "livestall-orders",
            "livestall-intake");

    private static final String GENERATION = "-000001";
    /** More than Elasticsearch itself waits for its master. */
    private static final long LIMIT_SECONDS = 45;
    /** Between tries while Elasticsearch isn't there, in millis. */
    private static final long RETRY_MILLIS = 1_000;

    private final String url;
    private final String textAnalyzer;

    /** @param textAnalyzer analyser of what was said: {@code nori}, or {@code standard} where the server lacks it */
    public IndexTemplates(String url, String textAnalyzer) {
        this.url = url;
        this.textAnalyzer = textAnalyzer;
    }

    /** Waits until Elasticsearch is there and takes orders. A template that it refuses is a fault. */
    public void install() throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try (var http = RestClient.builder(HttpHost.create(url)).build()) {
                var transport = new RestClientTransport(http, SimpleJsonpMapper.INSTANCE);
                for (String alias : ALIASES) install(transport, alias);
                return;
            } catch (IOException | CompletionException e) {
                if (e.getCause() instanceof ElasticsearchException refusal) throw refusal;
                if (tries % 30 == 0) LOG.warn("waiting for Elasticsearch: {}", e.toString());
                Thread.sleep(RETRY_MILLIS);
            }
        }
    }

    private void install(RestClientTransport transport, String alias) throws IOException {
        var indices = new ElasticsearchAsyncClient(transport).indices();
        String json = template(alias).replace("${text-analyzer}", textAnalyzer);
        answer(indices.putIndexTemplate(put -> put.name(alias).withJson(new StringReader(json))));
        if (answer(indices.existsAlias(exists -> exists.name(alias))).value()) {
            var client = new ElasticsearchClient(transport);
            if (NextGeneration.isDue(client, alias, json)) NextGeneration.of(client, alias);
            // An index that an earlier version made takes the fields that came since; none is ever taken away.
            String mappings =
                    EventJson.MAPPER.readTree(json).at("/template/mappings").toString();
            answer(indices.putMapping(put -> put.index(alias).withJson(new StringReader(mappings))));
            return;
        }
        try {
            answer(indices.create(
                    create -> create.index(alias + GENERATION).aliases(alias, behind -> behind.isWriteIndex(true))));
        } catch (CompletionException e) {
            // Another job was quicker.
            if (!(e.getCause() instanceof ElasticsearchException refused)
                    || !"resource_already_exists_exception"
                            .equals(refused.error().type())) throw e;
        }
    }

    /** A client whose own thread died never answers, and one that was stopped fails at once: then a new one asks again. */
    private static <T> T answer(CompletableFuture<T> asked) {
        return asked.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    static String template(String alias) {
        try (InputStream in = IndexTemplates.class.getResourceAsStream("/index-templates/" + alias + ".json")) {
            if (in == null) throw new IllegalStateException("no template for " + alias);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
