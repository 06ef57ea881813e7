package dev.livestall.backing.stripe;

import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/disputes}: a buyer's bank takes a payment back. In test mode that happens when a test wants it. */
final class Disputes {
    private final Records records;
    private final SandboxClock clock;
    private final Events events;

    Disputes(Records records, SandboxClock clock, Events events) {
        this.records = records;
        this.clock = clock;
        this.events = events;
    }

    ObjectNode get(String id) {
        ObjectNode dispute = records.find(Kinds.DISPUTE, id);
        if (dispute == null) {
            throw ApiError.unknownId("dispute", "dispute", id);
        }
        return dispute;
    }

    /** @param session one that was paid */
    ObjectNode open(ObjectNode session, String reason) {
        ObjectNode intent =
                records.find(Kinds.INTENT, session.path("payment_intent").asString(""));
        if (intent == null) {
            throw new IllegalStateException("nothing was paid by " + session.path("id"));
        }
        ObjectNode dispute =
                SandboxJson.object().put("id", Ids.fresh("dp_1", 23)).put("object", "dispute");
        dispute.put("amount", intent.path("amount").asLong())
                .put("currency", intent.path("currency").asString());
        dispute.put("charge", intent.path("latest_charge").asString())
                .put("payment_intent", intent.path("id").asString());
        dispute.put("created", clock.now()).put("livemode", false).put("reason", reason);
        dispute.putObject("metadata");
        return told("charge.dispute.created", dispute.put("status", "needs_response"));
    }

    ObjectNode close(ObjectNode dispute, boolean won) {
        return told("charge.dispute.closed", dispute.put("status", won ? "won" : "lost"));
    }

    private ObjectNode told(String type, ObjectNode dispute) {
        records.put(Kinds.DISPUTE, dispute.path("id").asString(), dispute);
        events.happened(type, dispute);
        return dispute;
    }
}
