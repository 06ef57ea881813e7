package dev.livestall.local.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.livestall.events.EventJson;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shop's page: in Korean, or with {@code ?lang=en} in English; for a customer who is logged in, or with {@code ?guest} for a guest. */
final class ShopPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String CUSTOMER = "member-20417";

    private final Addresses at;
    private final String broadcastId;
    private final JsonNode key;
    private final String template = text("index.html");
    private final JsonNode words = EventJson.MAPPER.readTree(text("words.json"));

    private ShopPage(Addresses at, String broadcastId, JsonNode key) {
        this.at = at;
        this.broadcastId = broadcastId;
        this.key = key;
    }

    /** Asks for the secret that the shop signs with, as its host. */
    static ShopPage of(Addresses at, Host host, String broadcastId) {
        return new ShopPage(at, broadcastId, host.customerKey());
    }

    /** What a shop's own policy has to let in for the show. */
    String policy() {
        String room = at.chat().replaceFirst("^http", "ws");
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + at.chat(),
                "style-src 'self'",
                "img-src 'self' data: " + at.chat() + " " + at.commerce(),
                "media-src " + at.chat(),
                "connect-src " + at.chat() + " " + room + " " + at.commerce(),
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    byte[] html(@Nullable String query) {
        var asked = query == null ? "" : query;
        String language = asked.contains("lang=en") ? "en" : "ko";
        boolean guest = asked.contains("guest");
        return PLACE.matcher(template)
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(fill(place.group(1), language, guest)))
                .getBytes(UTF_8);
    }

    private String fill(String place, String language, boolean guest) {
        return switch (place) {
            case "lang" -> language;
            case "other" -> language.equals("ko") ? "en" : "ko";
            case "chat" -> at.chat();
            case "broadcast" -> broadcastId;
            case "customer" ->
                guest
                        ? ""
                        : CustomerWord.of(
                                CUSTOMER,
                                key.path("kid").asString(),
                                key.path("secret").asString());
            case "account" ->
                words.path(language).path(guest ? "logIn" : "logOut").asString();
            case "accountLink" -> "?lang=" + language + (guest ? "" : "&amp;guest");
            case "greeting" ->
                words.path(language).path(guest ? "guest" : "member").asString();
            default -> words.path(language).path(place).asString();
        };
    }

    private static String text(String name) {
        try (InputStream in = ShopPage.class.getResourceAsStream("/demo/shop/" + name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
