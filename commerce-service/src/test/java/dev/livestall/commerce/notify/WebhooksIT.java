package dev.livestall.commerce.notify;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Sql;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.events.About;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What a shop's server is told, when it behaves well, badly, and worse. */
class WebhooksIT {
    private static Hooks hooks;

    @BeforeAll
    static void start() throws IOException {
        hooks = new Hooks();
    }

    @AfterAll
    static void stop() {
        hooks.close();
    }

    @Test
    void aPaidOrderIsToldSignedToWhoWantsToKnow() {
        var paid = hooks.add("/paid", "order.paid", "order.refunded");
        var other = hooks.add("/refunds", "order.refunded");
        var order = hooks.till.paid(1);
        hooks.states(paid, "delivered");
        var got = hooks.shop.at("/paid").get(0);
        assertThat(paid.hasSigned(got)).isTrue();
        assertThat(got.seconds()).isCloseTo(Instant.now().getEpochSecond(), Offset.offset(30L));
        var body = EventJson.MAPPER.readTree(got.body());
        assertThat(body.get("type").asString()).isEqualTo("order.paid");
        assertThat(body.at("/data/orderId").asString()).isEqualTo(order.id().toString());
        assertThat(body.toString()).as("nothing of the person").doesNotContain("Kim", "010-1111-2222");
        assertThat(hooks.deliveries(other)).isEmpty();
        hooks.remove(paid);
        hooks.remove(other);
    }

    @Test
    void whatFailedIsTriedAgainWithTheSameIdAndBytes() {
        var hook = hooks.add("/again", "order.paid");
        hooks.shop.answers(503);
        var id = hooks.test(hook);
        await().until(() -> hooks.shop.at("/again").size() == 1);
        hooks.shop.answers(204);
        hooks.states(hook, "delivered");
        var tries = hooks.shop.at("/again");
        assertThat(tries).hasSize(2).allMatch(got -> got.id().equals(id));
        assertThat(tries.get(1).body()).isEqualTo(tries.get(0).body());
        assertThat(hooks.deliveries(hook).get(0).get("tries").asInt()).isEqualTo(2);
        hooks.remove(hook);
    }

    @Test
    void whoFailsAgainAndAgainIsLeftAloneUntilSomebodySaysGoOn() {
        var hook = hooks.add("/down", "order.paid");
        hooks.shop.answers(500);
        for (int i = 0; i < 3; i++) hooks.test(hook);
        await().untilAsserted(() -> assertThat(hooks.alerts()).contains("webhook-paused", hook.id()));
        hooks.shop.answers(204);
        hooks.test(hook);
        await().during(Duration.ofSeconds(1)).until(() -> hooks.shop.at("/down").size() == 3);
        json(hooks.post(hook, "/resume"), 204);
        hooks.states(hook, "delivered", "delivered", "delivered", "delivered");
        assertThat(hooks.alerts()).doesNotContain(hook.id());
        hooks.remove(hook);
    }

    @Test
    void whoIsGoneIsLeftAloneAtOnce() {
        var hook = hooks.add("/gone", "order.paid");
        hooks.shop.answers(410);
        hooks.test(hook);
        hooks.states(hook, "failed");
        hooks.shop.answers(204);
        await().untilAsserted(() -> assertThat(hooks.alerts()).contains(hook.id()));
        hooks.remove(hook);
        assertThat(hooks.alerts()).doesNotContain(hook.id());
    }

    @Test
    void noRedirectIsFollowedAndNoBodyIsRead() {
        var redirecting = hooks.add("/redirect", "order.paid");
        var huge = hooks.add("/huge", "order.paid");
        hooks.test(redirecting);
        hooks.test(huge);
        hooks.states(huge, "delivered");
        await().until(() -> hooks.deliveries(redirecting)
                .get(0)
                .path("lastAnswer")
                .asString("")
                .equals("307"));
        assertThat(hooks.shop.at("/inside")).isEmpty();
        hooks.remove(redirecting);
        hooks.remove(huge);
    }

    @Test
    void whatIsNotCommittedIsToldToNobody() {
        var hook = hooks.add("/rolled-back", "order.disputed");
        var event = new OrderEvent.OrderDisputed(
                About.of(UUID.randomUUID().toString(), Instant.now(), hooks.till.shop.id.toString(), null, Mode.LIVE),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "dp_1",
                "open",
                "KRW",
                1_000,
                "fraudulent");
        var outbox = hooks.till.commerce.bean(Outbox.class);
        var fault = hooks.till
                .commerce
                .tenancy()
                .inShop(hooks.till.shop.id, tx -> outbox.append(tx, event)
                        .then(Mono.<Void>error(new IllegalStateException("x"))))
                .onErrorResume(failed -> Mono.empty());
        fault.block();
        assertThat(Sql.number(
                        hooks.till.commerce,
                        "SELECT count(*) FROM webhook_delivery WHERE endpoint_id = '" + hook.id() + "'"))
                .isZero();
        hooks.till
                .commerce
                .tenancy()
                .inShop(hooks.till.shop.id, tx -> outbox.append(tx, event))
                .block();
        hooks.states(hook, "delivered");
        hooks.remove(hook);
    }
}
