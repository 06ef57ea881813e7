package dev.livestall.backing.stripe;

import tools.jackson.databind.node.ObjectNode;

/** What happens when the buyer presses pay: a charge that succeeds and completes the session, or one that is declined. */
final class Paying {
    private final Records records;
    private final SandboxClock clock;
    private final Events events;
    private final Sessions sessions;
    private final Faults faults;

    Paying(Records records, SandboxClock clock, Events events, Sessions sessions, Faults faults) {
        this.faults = faults;
        this.records = records;
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
    }

    /** The session must be payable. Returns the session as it is afterwards. */
    ObjectNode pay(ObjectNode session, TestCard card, Contact contact) {
        if (card.errorCode == null && faults.confirmsLater()) {
            return submit(session, contact);
        }
        ObjectNode intent = intent(session);
        ObjectNode charge = charge(session, intent, card);
        String id = session.path("id").asString();
        session.put("payment_intent", intent.path("id").asString());
        intent.put("latest_charge", charge.path("id").asString());
        if (card.errorCode != null) {
            intent.put("status", "requires_payment_method");
            intent.putObject("last_payment_error")
                    .put("charge", charge.path("id").asString())
                    .put("code", card.errorCode)
                    .put("decline_code", card.declineCode)
                    .put("message", card.message)
                    .put("type", "card_error");
        } else {
            intent.put("status", "succeeded").putNull("last_payment_error");
            intent.put("amount_received", intent.path("amount").asLong());
            session.put("status", "complete").put("payment_status", "paid");
            contact.writeTo(session);
        }
        records.put(Kinds.CHARGE, charge.path("id").asString(), charge);
        records.put(Kinds.INTENT, intent.path("id").asString(), intent);
        records.put(Kinds.SESSION, id, session);
        if (card.errorCode != null) {
            events.happened("payment_intent.payment_failed", intent);
        } else {
            events.happened("payment_intent.succeeded", intent);
            events.happened("checkout.session.completed", sessions.shown(session, SandboxJson.array()));
        }
        return session;
    }

    /** A way to pay that confirms later: the buyer is through, the money is not there. */
    private ObjectNode submit(ObjectNode session, Contact contact) {
        ObjectNode intent = intent(session).put("status", "processing");
        contact.writeTo(session);
        session.put("status", "complete")
                .put("payment_intent", intent.path("id").asString());
        records.put(Kinds.INTENT, intent.path("id").asString(), intent);
        return told("checkout.session.completed", session);
    }

    /** Whether it was submitted and neither confirmed nor refused yet. */
    boolean waits(ObjectNode session) {
        return "complete".equals(session.path("status").asString())
                && "processing".equals(intent(session).path("status").asString());
    }

    /** The late confirmation of a submitted payment, or its failure. */
    ObjectNode confirm(ObjectNode session, boolean paid) {
        ObjectNode intent = intent(session);
        if (paid) {
            ObjectNode charge = charge(session, intent, TestCard.PAYS);
            records.put(Kinds.CHARGE, charge.path("id").asString(), charge);
            intent.put("latest_charge", charge.path("id").asString());
            intent.put("amount_received", intent.path("amount").asLong());
            session.put("payment_status", "paid");
        }
        intent.put("status", paid ? "succeeded" : "requires_payment_method");
        records.put(Kinds.INTENT, intent.path("id").asString(), intent);
        return told("checkout.session.async_payment_" + (paid ? "succeeded" : "failed"), session);
    }

    private ObjectNode told(String type, ObjectNode session) {
        records.put(Kinds.SESSION, session.path("id").asString(), session);
        events.happened(type, sessions.shown(session, SandboxJson.array()));
        return session;
    }

    private ObjectNode intent(ObjectNode session) {
        ObjectNode known =
                records.find(Kinds.INTENT, session.path("payment_intent").asString(""));
        if (known != null) {
            return known;
        }
        ObjectNode intent =
                SandboxJson.object().put("id", Ids.fresh("pi_3", 23)).put("object", "payment_intent");
        intent.put("amount", session.path("amount_total").asLong()).put("amount_received", 0);
        intent.put("currency", session.path("currency").asString());
        intent.put("created", clock.now()).put("livemode", false);
        intent.put("capture_method", "automatic_async").put("confirmation_method", "automatic");
        intent.putArray("payment_method_types").add("card");
        intent.set("metadata", SandboxJson.copy((ObjectNode) session.path("payment_intent_metadata")));
        return intent;
    }

    private ObjectNode charge(ObjectNode session, ObjectNode intent, TestCard card) {
        boolean paid = card.errorCode == null;
        ObjectNode charge =
                SandboxJson.object().put("id", Ids.fresh("ch_3", 23)).put("object", "charge");
        charge.put("amount", session.path("amount_total").asLong());
        charge.put("amount_captured", paid ? session.path("amount_total").asLong() : 0);
        charge.put("amount_refunded", 0)
                .put("refunded", false)
                .put("captured", paid)
                .put("paid", paid);
        charge.put("currency", session.path("currency").asString())
                .put("created", clock.now())
                .put("livemode", false);
        charge.put("payment_intent", intent.path("id").asString());
        charge.put("status", paid ? "succeeded" : "failed");
        charge.put("failure_code", card.errorCode).put("failure_message", paid ? null : card.message);
        charge.putObject("payment_method_details")
                .put("type", "card")
                .putObject("card")
                .put("brand", "visa")
                .put("last4", card.last4());
        charge.set("metadata", SandboxJson.copy((ObjectNode) intent.path("metadata")));
        return charge;
    }
}
