package dev.livestall.commerce.catalog;

import java.util.HashMap;
import java.util.Map;

/** Bodies of requests about products. */
final class Goods {
    private Goods() {}

    static Map<String, Object> product(String name, long price, Object... more) {
        return with(Map.of("name", Map.of("ko", name), "price", won(price)), more);
    }

    static Map<String, Object> variant(String name, Object... more) {
        return with(Map.of("name", Map.of("ko", name)), more);
    }

    static Map<String, Object> won(long minor) {
        return Map.of("minor", minor, "currency", "KRW");
    }

    /** @param more names and values by turns */
    static Map<String, Object> with(Map<String, Object> first, Object... more) {
        var body = new HashMap<>(first);
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }
}
