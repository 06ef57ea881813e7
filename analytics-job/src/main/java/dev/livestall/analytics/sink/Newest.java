package dev.livestall.analytics.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Of several versions of one document in one bulk, only the newest: Elasticsearch works on the items of a bulk in parallel. */
final class Newest {
    private Newest() {}

    static List<Document> of(List<Document> documents) {
        var newest = new LinkedHashMap<String, Document>();
        for (Document document : documents) {
            newest.merge(document.key(), document, (a, b) -> b.version() >= a.version() ? b : a);
        }
        return new ArrayList<>(newest.values());
    }
}
