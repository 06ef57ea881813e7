package dev.livestall.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A viewer in a room: reads, writes, follows links, pays. */
public final class Viewer implements AutoCloseable {
    private final Http http;
    private final Addresses at;
    private final String broadcastId;
    private final String token;
    private final String viewerId;
    private final RoomSocket socket;

    private Viewer(Http http, Addresses at, String broadcastId, JsonNode minted) {
        this.http = http;
        this.at = at;
        this.broadcastId = broadcastId;
        this.token = minted.path("token").asString();
        this.viewerId = minted.path("viewerId").asString();
        this.socket = RoomSocket.join(http, at, broadcastId, token);
    }

    public static Viewer join(Http http, Addresses at, String broadcastId) {
        var minted = http.post(at.chat() + "/api/chat/broadcasts/" + broadcastId + "/viewers", null, Map.of());
        return new Viewer(http, at, broadcastId, minted);
    }

    public String id() {
        return viewerId;
    }

    public RoomSocket room() {
        return socket;
    }

    public void callMe(String nickname) {
        socket.command(Map.of("type", "name", "nickname", nickname, "rules", true));
    }

    /** Taps the link in a message: the touch, and a personal link to the page where it can be bought. */
    public String follow(String ref, String productId, String messageId) {
        socket.say(Map.of(
                "type",
                "click",
                "productId",
                productId,
                "surface",
                "link",
                "surfaceId",
                messageId,
                "messageId",
                messageId));
        return personalLink(Map.of("from", ref));
    }

    /** Taps Buy on the pinned card. */
    public String tapCard(String productId, String pinId) {
        socket.say(Map.of("type", "click", "productId", productId, "surface", "card", "surfaceId", pinId));
        return personalLink(
                Map.of("broadcastId", broadcastId, "productId", productId, "surface", "card", "surfaceId", pinId));
    }

    public void sees(String productId, String pinId) {
        socket.say(Map.of("type", "seen", "productId", productId, "surface", "card", "surfaceId", pinId));
    }

    private String personalLink(Map<String, String> body) {
        return http.post(at.commerce() + "/api/commerce/buy-links", token, body)
                .path("ref")
                .asString();
    }

    /** Opens the page behind the link, as its script would: commits the order with held units. */
    public JsonNode checkOut(String ref, int quantity) {
        http.page(at.commerce() + "/buy/" + ref);
        return http.post(
                at.commerce() + "/api/commerce/checkouts",
                null,
                Map.of("ref", ref, "quantity", quantity),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Goes to the hosted payment page and gives a card number; answers where the page leads. */
    public String pay(String ref, String orderId, String card) {
        var url = http.post(at.commerce() + "/api/commerce/checkouts/" + orderId + "/payment", null, Map.of("ref", ref))
                .path("url")
                .asString();
        return http.submitForm(
                url,
                form(Map.of(
                        "card", card,
                        "name", "김달빛",
                        "phone", "+821012345678",
                        "email", "viewer@example.com",
                        "line1", "서울특별시 중구 세종대로 110",
                        "postal_code", "04524")));
    }

    /** The viewer's own orders in this show, newest first, with the addresses of their pages. */
    public JsonNode orders() {
        return http.get(at.commerce() + "/api/commerce/my/orders?broadcastId=" + broadcastId, token);
    }

    private static String form(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    @Override
    public void close() {
        socket.close();
    }
}
