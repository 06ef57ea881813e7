package dev.livestall.commerce.notify;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Sql;
import dev.livestall.commerce.notify.Receiver.Got;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.payment.Till;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A shop's server that behaves well, badly, and worse. */
class WebhooksIT {
    private static Till till;
    private static Receiver shop;
    private static String owner;

    @BeforeAll
    static void start() throws IOException {
        shop = new Receiver();
        till = new Till(
                "--livestall.notify.allow-loopback=true",
                "--livestall.notify.poll=100ms",
                "--livestall.notify.failures-in-row=3");
        owner = till.shop.token(till.http, "owner");
    }

    @AfterAll
    static void stop() {
        till.close();
        shop.close();
    }

    private record Hook(String id, WebhookSecret secret) {}

    private static WebTestClient.RequestHeadersSpec<?> ask(HttpMethod method, String path, Object body) {
        return till.http
                .method(method)
                .uri("/api/commerce/webhooks" + path)
                .headers(h -> h.setBearerAuth(owner))
                .bodyValue(body);
    }

    private static Hook hook(String path, String... events) {
        var made = json(ask(HttpMethod.POST, "", Map.of("url", shop.url(path), "events", events)), 201);
        return new Hook(made.get("id").asString(), secret(made));
    }

    private static WebhookSecret secret(JsonNode made) {
        return new WebhookSecret(
                Base64.getDecoder().decode(made.get("secret").asString().substring(6)));
    }

    private static String test(Hook hook) {
        return json(ask(HttpMethod.POST, "/" + hook.id() + "/test", Map.of()), 202)
                .get("deliveryId")
                .asString();
    }

    private static JsonNode deliveries(Hook hook) {
        return json(
                till.http
                        .get()
                        .uri("/api/commerce/webhooks/{id}/deliveries", hook.id())
                        .headers(h -> h.setBearerAuth(owner)),
                200);
    }

    private static void states(Hook hook, String... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(deliveries(hook).findValuesAsString("state")).containsExactlyInAnyOrder(states));
    }

    private static void remove(Hook hook) {
        json(ask(HttpMethod.DELETE, "/" + hook.id(), Map.of()), 204);
    }

    private static boolean isSignedBy(Got got, WebhookSecret secret) {
        return Arrays.asList(got.signature().split(" "))
                .contains(secret.signature(got.id(), got.seconds(), got.body()));
    }

    @Test
    void aPaidOrderIsToldSignedToWhoWantsToKnow() {
        var paid = hook("/paid", "order.paid", "order.refunded");
        var other = hook("/refunds", "order.refunded");
        var order = till.paid(1);
        states(paid, "delivered");
        var got = shop.at("/paid").get(0);
        assertThat(isSignedBy(got, paid.secret())).isTrue();
        assertThat(got.seconds()).isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(30L));
        var body = EventJson.MAPPER.readTree(got.body());
        assertThat(body.get("type").asString()).isEqualTo("order.paid");
        assertThat(body.at("/data/orderId").asString()).isEqualTo(order.id().toString());
        assertThat(body.toString()).as("nothing of the person").doesNotContain("Kim", "010-1111-2222");
        assertThat(deliveries(other)).isEmpty();
        remove(paid);
        remove(other);
    }

    @Test
    void whatFailedIsTriedAgainWithTheSameIdAndBytes() {
        var hook = hook("/again", "order.paid");
        shop.answers(503);
        var id = test(hook);
        await().until(() -> shop.at("/again").size() == 1);
        shop.answers(204);
        states(hook, "delivered");
        var tries = shop.at("/again");
        assertThat(tries).hasSize(2).allMatch(got -> got.id().equals(id));
        assertThat(tries.get(1).body()).isEqualTo(tries.get(0).body());
        assertThat(deliveries(hook).get(0).get("tries").asInt()).isEqualTo(2);
        remove(hook);
    }

    @Test
    void whoFailsAgainAndAgainIsLeftAloneUntilSomebodySaysGoOn() {
        var hook = hook("/down", "order.paid");
        shop.answers(500);
        for (int i = 0; i < 3; i++) test(hook);
        await().untilAsserted(() -> assertThat(alerts()).contains("webhook-paused", hook.id()));
        shop.answers(204);
        test(hook);
        await().during(Duration.ofSeconds(1)).until(() -> shop.at("/down").size() == 3);
        json(ask(HttpMethod.POST, "/" + hook.id() + "/resume", Map.of()), 204);
        states(hook, "delivered", "delivered", "delivered", "delivered");
        assertThat(alerts()).doesNotContain(hook.id());
        remove(hook);
    }

    @Test
    void whoIsGoneIsLeftAloneAtOnce() {
        var hook = hook("/gone", "order.paid");
        shop.answers(410);
        test(hook);
        states(hook, "failed");
        shop.answers(204);
        await().untilAsserted(() -> assertThat(alerts()).contains(hook.id()));
        remove(hook);
        assertThat(alerts()).doesNotContain(hook.id());
    }

    @Test
    void noRedirectIsFollowedAndNoBodyIsRead() {
        var redirecting = hook("/redirect", "order.paid");
        var huge = hook("/huge", "order.paid");
        test(redirecting);
        test(huge);
        states(huge, "delivered");
        await().until(() ->
                deliveries(redirecting).get(0).path("lastAnswer").asString("").equals("307"));
        assertThat(shop.at("/inside")).isEmpty();
        remove(redirecting);
        remove(huge);
    }

    @Test
    void nothingInsideIsTaken() {
        for (var url : List.of(
                "https://10.0.0.1/",
                "https://169.254.169.254/latest",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "file:///etc/passwd",
                "http://shop.example/")) {
            var refused = json(ask(HttpMethod.POST, "", Map.of("url", url, "events", List.of("order.paid"))), 400);
            assertThat(refused.toString()).as(url).contains("not-allowed");
        }
    }

    @Test
    void aMessageIsSentOnceMoreWithItsId() {
        var hook = hook("/replay", "order.paid");
        var id = test(hook);
        states(hook, "delivered");
        json(ask(HttpMethod.POST, "/" + hook.id() + "/deliveries/" + id + "/replay", Map.of()), 204);
        await().until(() -> shop.at("/replay").size() == 2);
        assertThat(shop.at("/replay")).allMatch(got -> got.id().equals(id));
        json(ask(HttpMethod.POST, "/" + hook.id() + "/deliveries/" + UUID.randomUUID() + "/replay", Map.of()), 404);
        remove(hook);
    }

    @Test
    void anOldSecretSignsForAWhile() {
        var hook = hook("/rotated", "order.paid");
        var fresh = secret(json(ask(HttpMethod.POST, "/" + hook.id() + "/secret", Map.of()), 200));
        test(hook);
        states(hook, "delivered");
        var got = shop.at("/rotated").get(0);
        assertThat(isSignedBy(got, hook.secret())).isTrue();
        assertThat(isSignedBy(got, fresh)).isTrue();
        assertThat(json(till.http.get().uri("/api/commerce/webhooks").headers(h -> h.setBearerAuth(owner)), 200)
                        .toString())
                .doesNotContain("whsec_");
        remove(hook);
    }

    @Test
    void whatIsNotCommittedIsToldToNobody() {
        var hook = hook("/rolled-back", "order.disputed");
        var event = new dev.livestall.events.OrderEvent.OrderDisputed(
                dev.livestall.events.About.of(
                        UUID.randomUUID().toString(),
                        Instant.now(),
                        till.shop.id.toString(),
                        null,
                        dev.livestall.events.Mode.LIVE),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "dp_1",
                "open",
                "KRW",
                1_000,
                "fraudulent");
        var outbox = till.commerce.bean(Outbox.class);
        var fault = till.commerce
                .tenancy()
                .inShop(till.shop.id, tx -> outbox.append(tx, event)
                        .then(Mono.<Void>error(new IllegalStateException("x"))))
                .onErrorResume(failed -> Mono.empty());
        fault.block();
        assertThat(Sql.number(
                        till.commerce, "SELECT count(*) FROM webhook_delivery WHERE endpoint_id = '" + hook.id() + "'"))
                .isZero();
        till.commerce
                .tenancy()
                .inShop(till.shop.id, tx -> outbox.append(tx, event))
                .block();
        states(hook, "delivered");
        remove(hook);
    }

    private static String alerts() {
        return json(till.http.get().uri("/api/commerce/alerts").headers(h -> h.setBearerAuth(owner)), 200)
                .toString();
    }
}
