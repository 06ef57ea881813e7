package dev.livestall.backing.stripe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's lists: newest first, {@code limit} 1–100 (10), {@code starting_after}, {@code ending_before}, {@code created}. */
final class Lists {
    private Lists() {}

    static ObjectNode page(String url, List<ObjectNode> newestFirst, ObjectNode query, Predicate<ObjectNode> wanted) {
        long limit = Amounts.whole(query.path("limit").asString("10"), 1, "limit");
        if (limit > 100) {
            throw ApiError.invalid(
                    "parameter_invalid_integer", "limit", "This value must be less than or equal to 100.");
        }
        List<ObjectNode> matching = new ArrayList<>();
        for (ObjectNode one : newestFirst) {
            if (wanted.test(one) && createdWithin(one, query.path("created"))) {
                matching.add(one);
            }
        }
        boolean backwards = query.has("ending_before");
        List<ObjectNode> from = backwards ? reversed(matching) : matching;
        String cursor =
                query.path(backwards ? "ending_before" : "starting_after").asString("");
        int begin = cursor.isEmpty() ? 0 : indexOf(from, cursor) + 1;
        int end = (int) Math.min(from.size(), begin + limit);
        List<ObjectNode> page = from.subList(begin, end);
        ArrayNode data = SandboxJson.array();
        (backwards ? reversed(page) : page).forEach(data::add);
        ObjectNode list =
                SandboxJson.object().put("object", "list").put("url", url).put("has_more", end < from.size());
        list.set("data", data);
        return list;
    }

    private static boolean createdWithin(ObjectNode one, JsonNode range) {
        if (range.isMissingNode()) {
            return true;
        }
        long created = one.path("created").asLong();
        if (!range.isObject()) {
            return created == Amounts.whole(range.asString(""), 0, "created");
        }
        return created >= bound(range, "gte", 0)
                && created > bound(range, "gt", -1)
                && created <= bound(range, "lte", Long.MAX_VALUE)
                && created < bound(range, "lt", Long.MAX_VALUE);
    }

    private static long bound(JsonNode range, String name, long otherwise) {
        return range.has(name) ? Amounts.whole(range.path(name).asString(""), 0, "created[" + name + "]") : otherwise;
    }

    private static int indexOf(List<ObjectNode> list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (id.equals(list.get(i).path("id").asString())) {
                return i;
            }
        }
        throw ApiError.unknownId("object", "starting_after", id);
    }

    private static List<ObjectNode> reversed(List<ObjectNode> list) {
        List<ObjectNode> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
