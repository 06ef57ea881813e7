package dev.livestall.backing.stripe;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/refunds}. A card refund in test mode succeeds at once; never more than was collected. */
final class Refunds {
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");

    private final Records records;
    private final SandboxClock clock;
    private final Events events;

    Refunds(Records records, SandboxClock clock, Events events) {
        this.records = records;
        this.clock = clock;
        this.events = events;
    }

    ObjectNode create(ObjectNode form) {
        ObjectNode charge = charge(form);
        String chargeId = charge.path("id").asString();
        long left =
                charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
        if (left == 0) {
            throw ApiError.invalid(
                    "charge_already_refunded", null, "Charge " + chargeId + " has already been refunded.");
        }
        long amount = form.has("amount") ? Amounts.whole(form.path("amount").asString(""), 1, "amount") : left;
        if (amount > left) {
            throw ApiError.invalid(
                    null,
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        String reason = form.path("reason").asString("");
        if (!reason.isEmpty() && !REASONS.contains(reason)) {
            throw ApiError.invalid(null, "reason", "Invalid reason: must be one of " + REASONS);
        }
        SessionRules.metadata(form.get("metadata"), "metadata");
        ObjectNode refund = refund(form, charge, amount, reason.isEmpty() ? null : reason);
        records.put(Kinds.REFUND, refund.path("id").asString(), refund);
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount);
        charge.put("refunded", amount == left);
        records.put(Kinds.CHARGE, chargeId, charge);
        events.happened("refund.created", refund);
        events.happened("charge.refunded", charge);
        events.happened("refund.updated", refund);
        return refund;
    }

    ObjectNode get(String id) {
        ObjectNode refund = records.find(Kinds.REFUND, id);
        if (refund == null) {
            throw ApiError.unknownId("refund", "refund", id);
        }
        return refund;
    }

    ObjectNode list(ObjectNode query) {
        String intent = query.path("payment_intent").asString("");
        return Lists.page(
                "/v1/refunds",
                records.all(Kinds.REFUND),
                query,
                refund -> intent.isEmpty()
                        || intent.equals(refund.path("payment_intent").asString()));
    }

    private ObjectNode charge(ObjectNode form) {
        String chargeId = form.path("charge").asString("");
        String intentId = form.path("payment_intent").asString("");
        if (chargeId.isEmpty() && intentId.isEmpty()) {
            throw ApiError.invalid(
                    "parameter_missing",
                    null,
                    "One of the following params should be provided for this request: payment_intent or charge.");
        }
        if (chargeId.isEmpty()) {
            ObjectNode intent = records.find(Kinds.INTENT, intentId);
            if (intent == null) {
                throw ApiError.unknownId("payment_intent", "payment_intent", intentId);
            }
            if (!"succeeded".equals(intent.path("status").asString())) {
                throw ApiError.invalid(
                        null,
                        "payment_intent",
                        "This PaymentIntent (" + intentId + ") does not have a successful charge to refund.");
            }
            chargeId = intent.path("latest_charge").asString("");
        }
        ObjectNode charge = records.find(Kinds.CHARGE, chargeId);
        if (charge == null) {
            throw ApiError.unknownId("charge", "charge", chargeId);
        }
        return charge;
    }

    private ObjectNode refund(ObjectNode form, JsonNode charge, long amount, @Nullable String reason) {
        ObjectNode refund =
                SandboxJson.object().put("id", Ids.fresh("re_3", 23)).put("object", "refund");
        refund.put("amount", amount).put("currency", charge.path("currency").asString());
        refund.put("charge", charge.path("id").asString());
        refund.put("payment_intent", charge.path("payment_intent").asString());
        refund.put("created", clock.now()).put("status", "succeeded").put("reason", reason);
        refund.set("metadata", OpeningSession.textMap(form.path("metadata")));
        return refund;
    }
}
