package dev.livestall.backing.stripe;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Stripe refuses when a Checkout Session is created, in its words. */
final class SessionRules {
    private static final Set<String> KNOWN = Set.of(
            "mode",
            "line_items",
            "shipping_options",
            "shipping_address_collection",
            "phone_number_collection",
            "client_reference_id",
            "metadata",
            "payment_intent_data",
            "expires_at",
            "success_url",
            "cancel_url",
            "locale",
            "expand",
            "customer_email",
            "submit_type",
            "payment_method_types",
            "billing_address_collection",
            "ui_mode",
            "currency",
            "customer_creation",
            "origin_context");
    private static final Set<String> LOCALES = Set.of(
            "auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA", "hr",
            "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk",
            "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW");
    private static final long SOONEST_SECONDS = 30 * 60;
    private static final long LATEST_SECONDS = 24 * 60 * 60;
    /** The request itself takes a moment: a caller that asks for 30 minutes sharp is not refused. */
    private static final long GRACE_SECONDS = 10;

    private static final int MAX_METADATA_KEYS = 50;
    private static final int MAX_METADATA_KEY = 40;
    private static final int MAX_METADATA_VALUE = 500;
    private static final int MAX_REFERENCE = 200;

    private SessionRules() {}

    static void check(ObjectNode form, long now) {
        for (Map.Entry<String, JsonNode> param : form.properties()) {
            if (!KNOWN.contains(param.getKey())) {
                throw ApiError.invalid(
                        "parameter_unknown", param.getKey(), "Received unknown parameter: " + param.getKey());
            }
        }
        if (!"payment".equals(form.path("mode").asString(""))) {
            throw form.has("mode")
                    ? ApiError.invalid(null, "mode", "Invalid mode: the sandbox only takes payment")
                    : ApiError.missing("mode");
        }
        url(form.get("success_url"), "success_url", true);
        url(form.get("cancel_url"), "cancel_url", false);
        String locale = form.path("locale").asString("auto");
        if (!LOCALES.contains(locale)) {
            throw ApiError.invalid(null, "locale", "Invalid locale: " + locale);
        }
        if (form.path("client_reference_id").asString("").length() > MAX_REFERENCE) {
            throw ApiError.invalid(null, "client_reference_id", "Must be at most 200 characters");
        }
        metadata(form.get("metadata"), "metadata");
        metadata(form.path("payment_intent_data").get("metadata"), "payment_intent_data[metadata]");
        expiry(form.get("expires_at"), now);
    }

    private static void url(@Nullable JsonNode value, String param, boolean required) {
        if (value == null) {
            if (required) {
                throw ApiError.missing(param);
            }
            return;
        }
        try {
            // The template is no legal URL until the id takes its place.
            URI url = URI.create(value.asString("").replace("{CHECKOUT_SESSION_ID}", "id"));
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the refusal
        }
        throw ApiError.invalid("url_invalid", param, "Not a valid URL");
    }

    static void metadata(@Nullable JsonNode metadata, String param) {
        if (metadata == null) {
            return;
        }
        if (metadata.size() > MAX_METADATA_KEYS) {
            throw ApiError.invalid(null, param, "Metadata can have at most 50 keys");
        }
        for (Map.Entry<String, JsonNode> entry : metadata.properties()) {
            if (entry.getKey().length() > MAX_METADATA_KEY
                    || entry.getValue().asString("").length() > MAX_METADATA_VALUE) {
                throw ApiError.invalid(
                        null, param, "Metadata keys are at most 40 characters long and values at most 500");
            }
        }
    }

    private static void expiry(@Nullable JsonNode value, long now) {
        if (value == null) {
            return;
        }
        long at = Amounts.whole(value.asString(""), 0, "expires_at");
        if (at < now + SOONEST_SECONDS - GRACE_SECONDS) {
            throw ApiError.invalid(
                    null,
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        if (at > now + LATEST_SECONDS + GRACE_SECONDS) {
            throw ApiError.invalid(
                    null,
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
    }
}
