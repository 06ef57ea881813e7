package dev.livestall.local.client;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A host at the console: what the studio does, by the same API. */
public final class Host {
    private static final long REFRESH_BEFORE_SECONDS = 60;

    private final Http http;
    private final Addresses at;
    private final Clock clock;
    private final String email;
    private final String password;
    private JsonNode session;

    private Host(Http http, Addresses at, Clock clock, String email, String password) {
        this.http = http;
        this.at = at;
        this.clock = clock;
        this.email = email;
        this.password = password;
        this.session = logIn();
    }

    public static Host logIn(Http http, Addresses at, String email, String password) {
        return new Host(http, at, Clock.systemUTC(), email, password);
    }

    private JsonNode logIn() {
        return http.post(at.commerce() + "/api/commerce/session", null, Map.of("email", email, "password", password));
    }

    /** A valid access token. They live for minutes, so a long show asks each time. */
    public synchronized String token() {
        var expires = Instant.parse(session.path("expiresAt").asString());
        if (expires.minusSeconds(REFRESH_BEFORE_SECONDS).isBefore(clock.instant())) session = logIn();
        return session.path("accessToken").asString();
    }

    public String staffId() {
        return session.path("staff").path("id").asString();
    }

    public List<JsonNode> products() {
        return list(http.get(commerce("/products"), token()));
    }

    public List<JsonNode> broadcasts() {
        return list(http.get(commerce("/broadcasts"), token()));
    }

    public JsonNode broadcast(String id) {
        return http.get(commerce("/broadcasts/" + id), token());
    }

    public String plan(Map<String, Object> broadcast) {
        return http.post(commerce("/broadcasts"), token(), broadcast).path("id").asString();
    }

    public void start(String broadcastId) {
        http.post(commerce("/broadcasts/" + broadcastId + "/start"), token(), Map.of());
    }

    public void end(String broadcastId) {
        http.post(commerce("/broadcasts/" + broadcastId + "/end"), token(), Map.of());
    }

    public String pin(String broadcastId, String productId) {
        return http.put(commerce("/broadcasts/" + broadcastId + "/pin"), token(), Map.of("productId", productId))
                .path("pinId")
                .asString();
    }

    public JsonNode offer(
            String broadcastId, String productId, long priceMinor, int quantity, int perBuyer, int seconds) {
        var body = new HashMap<String, Object>();
        body.put("productId", productId);
        body.put("price", Map.of("minor", priceMinor, "currency", "KRW"));
        body.put("quantity", quantity);
        body.put("perBuyer", perBuyer);
        body.put("seconds", seconds);
        return http.post(commerce("/broadcasts/" + broadcastId + "/offers"), token(), body);
    }

    /** Makes a link to buy for a message that will be posted with this client id. */
    public JsonNode link(String broadcastId, String productId, String clientMessageId, String campaign) {
        return http.post(
                commerce("/broadcasts/" + broadcastId + "/links"),
                token(),
                Map.of("productId", productId, "clientMessageId", clientMessageId, "campaign", campaign));
    }

    public List<JsonNode> orders(String broadcastId) {
        return list(http.get(commerce("/orders?broadcastId=" + broadcastId), token()));
    }

    public void refund(String orderId) {
        http.post(
                commerce("/orders/" + orderId + "/refund"),
                token(),
                Map.of(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** What the shop signs its customers' tokens with: {@code kid} and {@code secret}. */
    public JsonNode customerKey() {
        String shopId = session.path("shop").path("id").asString();
        return http.get(at.chat() + "/api/chat/shops/" + shopId + "/customer-key", token());
    }

    public JsonNode books(String broadcastId) {
        return http.get(commerce("/broadcasts/" + broadcastId + "/books"), token());
    }

    public JsonNode board(String broadcastId) {
        return http.get(at.insights() + "/api/insights/broadcasts/" + broadcastId + "/board", token());
    }

    public RoomSocket enter(String broadcastId) {
        return RoomSocket.join(http, at, broadcastId, token());
    }

    private String commerce(String path) {
        return at.commerce() + "/api/commerce" + path;
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }
}
