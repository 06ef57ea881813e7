package dev.livestall.commerce.access;

import static dev.livestall.commerce.TestShop.json;

import dev.livestall.commerce.TestShop;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What an owner of a shop does with its people, as tests say it. */
final class Team {
    static final String PASSWORD = "a long enough one";
    private final WebTestClient http;
    final String owner;

    Team(WebTestClient http, String owner) {
        this.http = http;
        this.owner = owner;
    }

    /** A shop that has just signed up. */
    static Team signedUp(WebTestClient http) {
        return new Team(
                http, json(signUp(http, fresh()), 200).get("accessToken").asString());
    }

    static String fresh() {
        return UUID.randomUUID() + "@example.com";
    }

    static WebTestClient.RequestHeadersSpec<?> signUp(WebTestClient http, String email) {
        var owner = Map.of("name", "하나", "email", email, "password", PASSWORD);
        return http.post()
                .uri("/api/commerce/shops")
                .bodyValue(
                        Map.of("name", Map.of("ko", "새벽시장"), "sellerLine", Map.of("ko", "판매자 새벽시장"), "owner", owner));
    }

    WebTestClient.RequestHeadersSpec<?> as(String token, HttpMethod method, String path, Object body) {
        return http.method(method)
                .uri("/api/commerce" + path)
                .headers(h -> h.setBearerAuth(token))
                .bodyValue(body);
    }

    WebTestClient.RequestHeadersSpec<?> as(String token, HttpMethod method, String path) {
        return http.method(method).uri("/api/commerce" + path).headers(h -> h.setBearerAuth(token));
    }

    /** The secret of an invitation's link. */
    String invite(String email, String role) {
        var made = json(as(owner, HttpMethod.POST, "/invitations", Map.of("email", email, "role", role)), 201);
        return made.get("link").asString().split("#")[1];
    }

    WebTestClient.RequestHeadersSpec<?> accept(String secret) {
        return http.post()
                .uri("/api/commerce/invitations/accept")
                .bodyValue(Map.of("token", secret, "name", "두리", "password", PASSWORD));
    }

    /** Somebody new with that role, logged in. */
    JsonNode joined(String role) {
        return json(accept(invite(fresh(), role)), 200);
    }

    static String id(JsonNode session) {
        return session.get("staff").get("id").asString();
    }

    static String token(JsonNode session) {
        return session.get("accessToken").asString();
    }

    int status(String token, String path) {
        return as(token, HttpMethod.GET, path)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    static String code(WebTestClient.RequestHeadersSpec<?> request, int status) {
        return TestShop.json(request, status).get("code").asString();
    }
}
