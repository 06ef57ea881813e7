package dev.livestall.backing.stripe;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What happened, as Stripe's {@code event} objects: kept for {@code /v1/events}, and queued for the webhook's receiver. */
final class Events {
    /** The version that stripe-java 33.3.0 reads; a test compares it with the library's own. */
    static final String API_VERSION = "2026-07-29.dahlia";

    private final Records records;
    private final SandboxClock clock;
    private final Faults faults;

    Events(Records records, SandboxClock clock, Faults faults) {
        this.records = records;
        this.clock = clock;
        this.faults = faults;
    }

    /** To be called inside {@link Records#change}: the event is in the file together with what it tells of. */
    void happened(String type, ObjectNode object) {
        String id = Ids.fresh("evt_1", 23);
        ObjectNode event = SandboxJson.object().put("id", id).put("object", "event");
        event.put("api_version", API_VERSION).put("created", clock.now());
        event.putObject("data").set("object", SandboxJson.copy(object));
        event.put("livemode", false).put("pending_webhooks", 1);
        event.putObject("request").putNull("id").putNull("idempotency_key");
        event.put("type", type);
        records.put(Kinds.EVENT, id, event);
        for (String queued : faults.deliveriesOf(id)) {
            int copy = 0;
            String key = queued;
            while (records.find(Kinds.DELIVERY, key) != null) {
                key = queued + "#" + ++copy;
            }
            records.put(Kinds.DELIVERY, key, SandboxJson.object().put("event", queued));
        }
    }

    ObjectNode get(String id) {
        ObjectNode event = records.find(Kinds.EVENT, id);
        if (event == null) {
            throw ApiError.unknownId("event", "id", id);
        }
        return event;
    }

    ObjectNode list(ObjectNode query) {
        Set<String> types = new HashSet<>();
        query.path("types").values().forEach(type -> types.add(type.asString()));
        if (query.has("type")) {
            types.add(query.path("type").asString());
        }
        return Lists.page(
                "/v1/events",
                records.all(Kinds.EVENT),
                query,
                event -> types.isEmpty() || types.contains(event.path("type").asString()));
    }
}
