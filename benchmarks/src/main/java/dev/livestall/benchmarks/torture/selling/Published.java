package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.selling.OrderLog;
import dev.livestall.events.EventJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the topic of order events. */
final class Published {
    private Published() {}

    /** Event ids by order, in the log's order. */
    static Map<String, List<String>> read(String kafka) {
        var ids = new HashMap<String, List<String>>();
        OrderLog.read(kafka, record -> ids.computeIfAbsent(record.key(), key -> new ArrayList<>())
                .add(EventJson.MAPPER.readTree(record.value()).path("id").asString("")));
        return ids;
    }
}
