package dev.livestall.backing.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Form-encoded parameters with bracket keys: {@code line_items[0][price_data][currency]=krw} becomes
 * {@code {"line_items":{"0":{"price_data":{"currency":"krw"}}}}}. Lists stay objects with their index as key;
 * {@link #items} reads them.
 */
final class Form {
    private static final Pattern KEY = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*\\])*)");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final int MAX_PAIRS = 1_000;
    private static final int MAX_DEPTH = 10;

    private Form() {}

    static ObjectNode parse(@Nullable String encoded) {
        ObjectNode form = SandboxJson.object();
        if (encoded == null || encoded.isEmpty()) {
            return form;
        }
        String[] pairs = encoded.split("&");
        if (pairs.length > MAX_PAIRS) {
            throw ApiError.invalid(null, null, "Too many parameters.");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            put(form, decode(key), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return form;
    }

    static List<ObjectNode> items(JsonNode list, String param) {
        List<ObjectNode> items = new ArrayList<>();
        for (JsonNode item : list.values()) {
            if (!(item instanceof ObjectNode object)) {
                throw ApiError.invalid(null, param, "Invalid array");
            }
            items.add(object);
        }
        return items;
    }

    private static void put(ObjectNode form, String key, String value) {
        Matcher name = KEY.matcher(key);
        if (!name.matches()) {
            throw ApiError.invalid(null, key, "Invalid parameter name: " + key);
        }
        ObjectNode node = form;
        String last = name.group(1);
        Matcher part = PART.matcher(name.group(2));
        for (int depth = 0; part.find(); depth++) {
            if (depth == MAX_DEPTH) {
                throw ApiError.invalid(null, key, "Parameters are nested too deep.");
            }
            JsonNode next = node.get(last);
            if (next != null && !next.isObject()) {
                throw ApiError.invalid(null, key, "Invalid hash");
            }
            node = next instanceof ObjectNode known ? known : node.putObject(last);
            last = part.group(1).isEmpty() ? String.valueOf(node.size()) : part.group(1);
        }
        node.put(last, value);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw ApiError.invalid(null, null, "Invalid form encoding.");
        }
    }
}
