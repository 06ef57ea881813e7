package dev.livestall.analytics.sink;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A new index behind the transcript's alias, with all documents of the one before: the analyser of an index can't be changed. Readers see the old one
 * until the new one is complete, then the alias moves in one step. Cut off in between, it goes on at the next start.
 */
final class NextGeneration {
    private static final Logger LOG = LoggerFactory.getLogger(NextGeneration.class);
    /** Documents copied at once. */
    static final int PAGE = 1_000;

    private NextGeneration() {}

    /** @param template as it is to be from now on */
    static boolean isDue(ElasticsearchClient client, String alias, String template) throws IOException {
        var wanted = EventJson.MAPPER.readTree(template).at("/template/mappings/properties/text/analyzer");
        if (wanted.isMissingNode()) return false;
        var text = client.indices().getMapping(get -> get.index(alias)).result().values().stream()
                .map(index -> index.mappings().properties().get("text"))
                .filter(Objects::nonNull)
                .findFirst();
        return text.isPresent()
                && text.get().isText()
                && !wanted.asString().equals(text.get().text().analyzer());
    }

    static void of(ElasticsearchClient client, String alias) throws IOException {
        String old = client.indices()
                .getAlias(get -> get.name(alias))
                .result()
                .keySet()
                .iterator()
                .next();
        int generation = Integer.parseInt(old.substring(old.lastIndexOf('-') + 1)) + 1;
        String next = "%s-%06d".formatted(alias, generation);
        try {
            client.indices().create(create -> create.index(next));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) throw e;
        }
        client.indices().refresh(refresh -> refresh.index(old));
        List<Hit<JsonData>> page = List.of();
        do {
            page = page(client, old, page);
            copy(client, next, page);
        } while (page.size() == PAGE);
        client.indices().refresh(refresh -> refresh.index(next));
        client.indices().updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(next).alias(alias).isWriteIndex(true)))
                // Not only the alias: words that are to be forgotten must not stay behind in it.
                .actions(action -> action.removeIndex(remove -> remove.index(old))));
        LOG.info("{} is behind {} from now on", next, alias);
    }

    private static List<Hit<JsonData>> page(ElasticsearchClient client, String index, List<Hit<JsonData>> before)
            throws IOException {
        List<FieldValue> behind =
                before.isEmpty() ? List.of() : before.get(before.size() - 1).sort();
        return client.search(
                        search -> {
                            search.index(index).size(PAGE).version(true);
                            search.sort(sort ->
                                    sort.field(by -> by.field("messageId").order(SortOrder.Asc)));
                            return behind.isEmpty() ? search : search.searchAfter(behind);
                        },
                        JsonData.class)
                .hits()
                .hits();
    }

    private static void copy(ElasticsearchClient client, String index, List<Hit<JsonData>> page) throws IOException {
        if (page.isEmpty()) return;
        var bulk = new BulkRequest.Builder();
        for (var hit : page) {
            bulk.operations(operation -> operation.index(write -> write.index(index)
                    .id(hit.id())
                    .version(hit.version())
                    .versionType(VersionType.ExternalGte)
                    .document(hit.source())));
        }
        var answer = client.bulk(bulk.build());
        for (var item : answer.items()) {
            if (Verdict.of(item.status()) != Verdict.DONE) throw new IOException(index + " refuses " + item.error());
        }
    }
}
