package dev.livestall.commerce.payment.stripe;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the work needs of an event: ids and a code, nothing personal. Read from the plain JSON, so that an event of another
 * API version is understood too.
 *
 * @param account another account that it happened to (Connect); null for our own
 * @param objectId the session, intent, charge or refund
 * @param intentId the payment intent that the object is or belongs to
 * @param orderRef whose the object says to be
 * @param code why a payment was declined
 */
record StripeEvent(
        String id,
        String type,
        Instant at,
        boolean live,
        @Nullable String account,
        String objectId,
        @Nullable String intentId,
        @Nullable String orderRef,
        @Nullable String code) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_ID = 255;

    /** Null if this is no event. */
    static @Nullable StripeEvent read(String body) {
        try {
            JsonNode event = JSON.readTree(body);
            JsonNode object = event.path("data").path("object");
            String id = text(event, "id");
            String type = text(event, "type");
            String objectId = text(object, "id");
            if (id == null || type == null || objectId == null || !"event".equals(text(event, "object"))) return null;
            return new StripeEvent(
                    id,
                    type,
                    Instant.ofEpochSecond(event.path("created").asLong(0)),
                    event.path("livemode").asBoolean(false),
                    text(event, "account"),
                    objectId,
                    "payment_intent".equals(text(object, "object")) ? objectId : text(object, "payment_intent"),
                    text(object.path("metadata"), SessionParams.ORDER),
                    code(object.path("last_payment_error")));
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** The order that it says to be about, if that is an id of ours at all. */
    @Nullable
    UUID orderId() {
        try {
            return orderRef == null ? null : UUID.fromString(orderRef);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static @Nullable String code(JsonNode error) {
        String decline = text(error, "decline_code");
        String code = decline == null ? text(error, "code") : decline;
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) return null;
        String text = value.asString();
        return text.isEmpty() || text.length() > MAX_ID ? null : text;
    }
}
