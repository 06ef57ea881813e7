package dev.livestall.backing.stripe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the buyer types on the page, beside the card. */
record Contact(
        String name,
        String email,
        String phone,
        String line1,
        String line2,
        String city,
        String postalCode,
        String country) {

    /** Names of the form's fields; a client without a page sends the same. */
    static final List<String> FIELDS =
            List.of("name", "email", "phone", "line1", "line2", "city", "postal_code", "country");

    private static final int MAX_CHARACTERS = 200;

    static Contact of(ObjectNode form) {
        return new Contact(
                text(form, "name"),
                text(form, "email"),
                text(form, "phone"),
                text(form, "line1"),
                text(form, "line2"),
                text(form, "city"),
                text(form, "postal_code"),
                form.has("country") ? text(form, "country") : "KR");
    }

    /** The first field that this session asks for and the buyer left empty; null when all is there. */
    @Nullable
    String missingFor(ObjectNode session) {
        if (name.isEmpty()) {
            return "name";
        }
        if (email.isEmpty() && session.path("customer_email").asString("").isEmpty()) {
            return "email";
        }
        if (session.path("phone_number_collection").path("enabled").asBoolean() && phone.isEmpty()) {
            return "phone";
        }
        if (!session.path("shipping_address_collection").isObject()) {
            return null;
        }
        if (line1.isEmpty()) {
            return "line1";
        }
        return postalCode.isEmpty() ? "postal_code" : null;
    }

    void writeTo(ObjectNode session) {
        ObjectNode customer = session.putObject("customer_details");
        customer.put("name", name)
                .put("email", email.isEmpty() ? session.path("customer_email").asString("") : email);
        customer.put("phone", phone.isEmpty() ? null : phone).put("tax_exempt", "none");
        customer.set("address", address());
        if (session.path("shipping_address_collection").isObject()) {
            ObjectNode shipping = session.putObject("collected_information").putObject("shipping_details");
            shipping.put("name", name);
            shipping.set("address", address());
        }
    }

    private ObjectNode address() {
        return SandboxJson.object()
                .put("city", city.isEmpty() ? null : city)
                .put("country", country)
                .put("line1", line1)
                .put("line2", line2.isEmpty() ? null : line2)
                .put("postal_code", postalCode)
                .putNull("state");
    }

    private static String text(ObjectNode form, String field) {
        String text = form.path(field).asString("").strip();
        return text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
    }
}
