package dev.livestall.backing.stripe;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checkout Sessions that exist: read, listed, expired. A session leaves {@code open} once and never comes back. */
final class Sessions {
    private final Records records;
    private final SandboxClock clock;
    private final Events events;
    private final String baseUrl;

    Sessions(Records records, SandboxClock clock, Events events, String baseUrl) {
        this.records = records;
        this.clock = clock;
        this.events = events;
        this.baseUrl = baseUrl;
    }

    ObjectNode get(String id) {
        ObjectNode session = records.find(Kinds.SESSION, id);
        if (session == null) {
            throw ApiError.unknownId("checkout.session", "session", id);
        }
        return session;
    }

    /** As Stripe answers: the page's address only while it is open, the payment intent in full when asked for. */
    ObjectNode shown(ObjectNode stored, JsonNode expand) {
        ObjectNode session = SandboxJson.copy(stored);
        session.remove("payment_intent_metadata");
        boolean open = "open".equals(session.path("status").asString());
        session.put("url", open ? baseUrl + "/c/pay/" + session.path("id").asString() : null);
        for (JsonNode path : expand.values()) {
            if ("payment_intent".equals(path.asString()) || "data.payment_intent".equals(path.asString())) {
                ObjectNode intent = records.find(
                        Kinds.INTENT, session.path("payment_intent").asString(""));
                if (intent != null) {
                    session.set("payment_intent", intent);
                }
            } else if ("line_items".equals(path.asString())) {
                session.set("line_items", lines(session.path("id").asString()));
            }
        }
        return session;
    }

    ObjectNode lines(String id) {
        ObjectNode lines = records.find(Kinds.LINES, id);
        if (lines == null) {
            throw ApiError.unknownId("checkout.session", "session", id);
        }
        return lines.put("object", "list")
                .put("has_more", false)
                .put("url", "/v1/checkout/sessions/" + id + "/line_items");
    }

    ObjectNode list(ObjectNode query) {
        Predicate<ObjectNode> wanted = session -> true;
        for (String field : List.of("payment_intent", "status")) {
            if (query.has(field)) {
                String value = query.path(field).asString();
                wanted = wanted.and(session -> value.equals(session.path(field).asString("")));
            }
        }
        ObjectNode page = Lists.page("/v1/checkout/sessions", records.all(Kinds.SESSION), query, wanted);
        ObjectNode shown = SandboxJson.copy(page);
        shown.putArray("data");
        for (JsonNode session : page.path("data").values()) {
            shown.withArray("data").add(shown((ObjectNode) session, query.path("expand")));
        }
        return shown;
    }

    ObjectNode expire(String id) {
        ObjectNode session = get(id);
        String status = session.path("status").asString();
        if (!"open".equals(status)) {
            throw ApiError.invalid(
                    null,
                    "session",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired."
                            + " This Checkout Session has a status of \"" + status + "\".");
        }
        return end(session);
    }

    /** Ends what is past its time, as Stripe does by itself. */
    void expireDue() {
        long now = clock.now();
        for (ObjectNode session : records.all(Kinds.SESSION)) {
            if (isOpen(session) && session.path("expires_at").asLong() <= now) {
                end(session);
            }
        }
    }

    /** Open and not past its time: the moment of expiry decides, not the sweep that follows it. */
    boolean isPayable(ObjectNode session) {
        return isOpen(session) && session.path("expires_at").asLong() > clock.now();
    }

    private static boolean isOpen(ObjectNode session) {
        return "open".equals(session.path("status").asString());
    }

    private ObjectNode end(ObjectNode session) {
        session.put("status", "expired");
        records.put(Kinds.SESSION, session.path("id").asString(), session);
        events.happened("checkout.session.expired", shown(session, SandboxJson.array()));
        return session;
    }
}
