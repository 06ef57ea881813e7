package dev.livestall.backing.stripe;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/checkout/sessions}. The first shipping option counts into the total, as on Stripe's page. */
final class OpeningSession {
    private static final long DAY_SECONDS = 24 * 60 * 60;

    private final Records records;
    private final SandboxClock clock;

    OpeningSession(Records records, SandboxClock clock) {
        this.records = records;
        this.clock = clock;
    }

    ObjectNode open(ObjectNode form) {
        long now = clock.now();
        SessionRules.check(form, now);
        ArrayNode lines = LineItems.of(form);
        String currency = lines.get(0).path("currency").asString();
        ArrayNode shipping = shippingOptions(form, currency);
        long items = 0;
        for (JsonNode line : lines.values()) {
            items += line.path("amount_total").asLong();
        }
        long delivery =
                shipping.isEmpty() ? 0 : shipping.get(0).path("shipping_amount").asLong();
        Amounts.chargeable(items + delivery, currency);

        String id = Ids.session();
        ObjectNode session = SandboxJson.object().put("id", id).put("object", "checkout.session");
        session.put("livemode", false).put("mode", "payment").put("ui_mode", "hosted_page");
        session.put("status", "open").put("payment_status", "unpaid");
        session.put("created", now);
        session.put(
                "expires_at", form.has("expires_at") ? form.get("expires_at").asLong() : now + DAY_SECONDS);
        session.put("currency", currency);
        session.put("amount_subtotal", items).put("amount_total", items + delivery);
        session.putObject("total_details")
                .put("amount_discount", 0)
                .put("amount_shipping", delivery)
                .put("amount_tax", 0);
        copyText(form, session);
        session.set("metadata", textMap(form.path("metadata")));
        session.set("shipping_options", shipping);
        shippingCost(session, shipping);
        wanted(form, session);
        session.putNull("payment_intent").putNull("customer").putNull("customer_details");
        session.putNull("collected_information");
        session.putArray("payment_method_types").add("card");
        session.set(
                "payment_intent_metadata",
                textMap(form.path("payment_intent_data").path("metadata")));
        records.put(Kinds.SESSION, id, session);
        records.put(Kinds.LINES, id, (ObjectNode) SandboxJson.object().set("data", lines));
        return session;
    }

    private static void copyText(ObjectNode form, ObjectNode session) {
        for (String name : List.of("client_reference_id", "success_url", "cancel_url", "customer_email")) {
            JsonNode value = form.get(name);
            session.put(name, value == null ? null : value.asString());
        }
        session.put("locale", form.path("locale").asString("auto"));
    }

    private static void wanted(ObjectNode form, ObjectNode session) {
        boolean phone = "true"
                .equals(form.path("phone_number_collection").path("enabled").asString(""));
        session.putObject("phone_number_collection").put("enabled", phone);
        JsonNode countries = form.path("shipping_address_collection").path("allowed_countries");
        if (countries.isEmpty()) {
            session.putNull("shipping_address_collection");
            return;
        }
        ArrayNode allowed = session.putObject("shipping_address_collection").putArray("allowed_countries");
        for (JsonNode country : countries.values()) {
            allowed.add(country.asString().toUpperCase(Locale.ROOT));
        }
    }

    private static ArrayNode shippingOptions(ObjectNode form, String currency) {
        ArrayNode options = SandboxJson.array();
        if (!form.has("shipping_options")) {
            return options;
        }
        for (ObjectNode option : Form.items(form.get("shipping_options"), "shipping_options")) {
            JsonNode rate = option.path("shipping_rate_data");
            String param = "shipping_options[" + options.size() + "][shipping_rate_data]";
            LineItems.required(rate, "display_name", param);
            JsonNode fixed = rate.path("fixed_amount");
            String fixedParam = param + "[fixed_amount]";
            if (!LineItems.required(fixed, "currency", fixedParam).equalsIgnoreCase(currency)) {
                throw ApiError.invalid(
                        null, fixedParam + "[currency]", "The shipping rate must use the prices' currency");
            }
            long amount = Amounts.whole(LineItems.required(fixed, "amount", fixedParam), 0, fixedParam + "[amount]");
            options.addObject()
                    .put("shipping_amount", amount)
                    .put("shipping_rate", Ids.fresh("shr_", 24))
                    .put("display_name", rate.path("display_name").asString());
        }
        return options;
    }

    private static void shippingCost(ObjectNode session, ArrayNode options) {
        if (options.isEmpty()) {
            session.putNull("shipping_cost");
            return;
        }
        JsonNode first = options.get(0);
        session.putObject("shipping_cost")
                .put("amount_subtotal", first.path("shipping_amount").asLong())
                .put("amount_tax", 0)
                .put("amount_total", first.path("shipping_amount").asLong())
                .put("shipping_rate", first.path("shipping_rate").asString());
    }

    static ObjectNode textMap(JsonNode given) {
        ObjectNode map = SandboxJson.object();
        given.properties().forEach(e -> map.put(e.getKey(), e.getValue().asString()));
        return map;
    }
}
