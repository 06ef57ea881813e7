package dev.livestall.backing.stripe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the API that exists: one line each. */
final class Routes {
    interface Work {
        JsonNode answer(String id, ObjectNode params);
    }

    record Route(String method, Pattern path, Work work) {}

    private final List<Route> routes;

    Routes(
            OpeningSession opening,
            Sessions sessions,
            Refunds refunds,
            Disputes disputes,
            Events events,
            Records records) {
        routes = List.of(
                post("/v1/checkout/sessions", (id, form) -> sessions.shown(opening.open(form), form.path("expand"))),
                get("/v1/checkout/sessions", (id, query) -> sessions.list(query)),
                get("/v1/checkout/sessions/ID", (id, query) -> sessions.shown(sessions.get(id), query.path("expand"))),
                get("/v1/checkout/sessions/ID/line_items", (id, query) -> sessions.lines(id)),
                post(
                        "/v1/checkout/sessions/ID/expire",
                        (id, form) -> sessions.shown(sessions.expire(id), form.path("expand"))),
                get("/v1/payment_intents/ID", (id, query) -> one(records, Kinds.INTENT, id)),
                get("/v1/charges/ID", (id, query) -> one(records, Kinds.CHARGE, id)),
                post("/v1/refunds", (id, form) -> refunds.create(form)),
                get("/v1/refunds", (id, query) -> refunds.list(query)),
                get("/v1/refunds/ID", (id, query) -> refunds.get(id)),
                get("/v1/disputes/ID", (id, query) -> disputes.get(id)),
                get("/v1/events", (id, query) -> events.list(query)),
                get("/v1/events/ID", (id, query) -> events.get(id)));
    }

    JsonNode work(String method, String path, ObjectNode params) {
        for (Route route : routes) {
            Matcher match = route.path.matcher(path);
            if (route.method.equals(method) && match.matches()) {
                return route.work.answer(match.groupCount() == 1 ? match.group(1) : "", params);
            }
        }
        throw ApiError.unknownUrl(method, path);
    }

    private static JsonNode one(Records records, String kind, String id) {
        ObjectNode found = records.find(kind, id);
        if (found == null) {
            throw ApiError.unknownId(kind, kind, id);
        }
        return found;
    }

    private static Route get(String path, Work work) {
        return new Route("GET", pattern(path), work);
    }

    private static Route post(String path, Work work) {
        return new Route("POST", pattern(path), work);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace("ID", "([A-Za-z0-9_]+)"));
    }
}
