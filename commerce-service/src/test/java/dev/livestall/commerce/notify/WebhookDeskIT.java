package dev.livestall.commerce.notify;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What an owner does with the shop's endpoints. */
class WebhookDeskIT {
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
    void nothingInsideIsTaken() {
        for (var url : List.of(
                "https://10.0.0.1/",
                "https://169.254.169.254/latest",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "file:///etc/passwd",
                "http://shop.example/")) {
            var refused =
                    json(hooks.ask(HttpMethod.POST, "", Map.of("url", url, "events", List.of("order.paid"))), 400);
            assertThat(refused.toString()).as(url).contains("not-allowed");
        }
    }

    @Test
    void aMessageIsSentOnceMoreWithItsId() {
        var hook = hooks.add("/replay", "order.paid");
        var id = hooks.test(hook);
        hooks.states(hook, "delivered");
        json(hooks.post(hook, "/deliveries/" + id + "/replay"), 204);
        await().until(() -> hooks.shop.at("/replay").size() == 2);
        assertThat(hooks.shop.at("/replay")).allMatch(got -> got.id().equals(id));
        json(hooks.post(hook, "/deliveries/" + UUID.randomUUID() + "/replay"), 404);
        hooks.remove(hook);
    }

    @Test
    void anOldSecretSignsForAWhile() {
        var hook = hooks.add("/rotated", "order.paid");
        var fresh = hooks.rotated(hook);
        hooks.test(hook);
        hooks.states(hook, "delivered");
        var got = hooks.shop.at("/rotated").get(0);
        assertThat(hook.hasSigned(got)).isTrue();
        assertThat(fresh.hasSigned(got)).isTrue();
        assertThat(hooks.get("/webhooks").toString()).doesNotContain("whsec_");
        hooks.remove(hook);
    }
}
