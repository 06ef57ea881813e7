package dev.livestall.commerce.notify;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.notify.Receiver.Got;
import dev.livestall.commerce.payment.Till;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A shop whose owner sets endpoints, and the shop's own server at the other end. */
final class Hooks implements AutoCloseable {
    final Till till;
    final Receiver shop;
    private final String owner;

    Hooks() throws IOException {
        shop = new Receiver();
        till = new Till(
                "--livestall.notify.allow-loopback=true",
                "--livestall.notify.poll=100ms",
                "--livestall.notify.failures-in-row=3");
        owner = till.shop.token(till.http, "owner");
    }

    record Hook(String id, WebhookSecret secret) {
        boolean hasSigned(Got got) {
            return Arrays.asList(got.signature().split(" "))
                    .contains(secret.signature(got.id(), got.seconds(), got.body()));
        }
    }

    WebTestClient.RequestHeadersSpec<?> ask(HttpMethod method, String path, Object body) {
        return till.http
                .method(method)
                .uri("/api/commerce/webhooks" + path)
                .headers(h -> h.setBearerAuth(owner))
                .bodyValue(body);
    }

    WebTestClient.RequestHeadersSpec<?> post(Hook hook, String path) {
        return ask(HttpMethod.POST, "/" + hook.id() + path, Map.of());
    }

    Hook add(String path, String... events) {
        return shown(json(ask(HttpMethod.POST, "", Map.of("url", shop.url(path), "events", events)), 201));
    }

    /** As it stands after a new secret. */
    Hook rotated(Hook hook) {
        return shown(json(post(hook, "/secret"), 200));
    }

    private static Hook shown(JsonNode made) {
        var key = Base64.getDecoder().decode(made.get("secret").asString().substring(6));
        return new Hook(made.get("id").asString(), new WebhookSecret(key));
    }

    /** The id of the message. */
    String test(Hook hook) {
        return json(post(hook, "/test"), 202).get("deliveryId").asString();
    }

    void remove(Hook hook) {
        json(ask(HttpMethod.DELETE, "/" + hook.id(), Map.of()), 204);
    }

    JsonNode get(String path) {
        return json(till.http.get().uri("/api/commerce" + path).headers(h -> h.setBearerAuth(owner)), 200);
    }

    JsonNode deliveries(Hook hook) {
        return get("/webhooks/" + hook.id() + "/deliveries");
    }

    String alerts() {
        return get("/alerts").toString();
    }

    /** Waits until its messages stand so. */
    void states(Hook hook, String... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deliveries(hook).findValuesAsString("state"))
                        .containsExactlyInAnyOrderElementsOf(List.of(states)));
    }

    @Override
    public void close() {
        till.close();
        shop.close();
    }
}
