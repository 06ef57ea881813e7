package dev.livestall.commerce.profile;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Heard;
import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.TestShop;
import dev.livestall.events.Topics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A shop changes its name and whose pages may have its shows in them: every room has to hear of it. */
class ProfileIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 20);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static JsonNode set(Object name, List<String> origins, int status) {
        var body = Map.of("name", name, "origins", origins);
        return json(AT.ask(AT.token(SHOP, "owner"), HttpMethod.PUT, "/shop/profile", body), status);
    }

    private static JsonNode profile() {
        return json(AT.ask(HttpMethod.GET, "/shop/profile", null), 200);
    }

    private static String draft() {
        var plan =
                Map.of("title", Map.of("ko", "겨울밤"), "mode", "live", "audience", "real", "productIds", List.of(LAMP));
        return json(AT.ask(HttpMethod.POST, "/broadcasts", plan), 201).get("id").asString();
    }

    private static Heard entries(String show) {
        return new Heard(Topics.DIRECTORY, it -> it.path("id").asString("").equals(show));
    }

    private static JsonNode newest(List<JsonNode> entries) {
        return entries.get(entries.size() - 1);
    }

    @Test
    void everyShowTellsOfTheNewNameAndTheNewPages() {
        var shows = List.of(draft(), draft());
        var now = set(Map.of("ko", " 새 이름 ", "en", " "), List.of("https://New.example/", "https://new.example"), 200);
        assertThat(now).isEqualTo(profile());
        assertThat(now.at("/name/ko").asString()).isEqualTo("새 이름");
        assertThat(now.at("/name").has("en")).isFalse();
        for (var show : shows) {
            try (var directory = entries(show)) {
                var entry = newest(directory.atLeast(2));
                assertThat(entry.at("/shopName/ko").asString()).isEqualTo("새 이름");
                assertThat(entry.get("allowedOrigins").valueStream().map(JsonNode::asString))
                        .containsExactly("https://new.example");
                assertThat(entry.get("state").asString()).isEqualTo("draft");
            }
        }
    }

    @Test
    void whatIsSetAgainIsNotSaidAgain() {
        set(Map.of("ko", "같은 이름"), List.of(), 200);
        var show = draft();
        set(Map.of("ko", "같은 이름"), List.of(), 200);
        json(AT.ask(HttpMethod.POST, "/broadcasts/" + show + "/start", null), 200);
        try (var directory = entries(show)) {
            assertThat(directory.atLeast(2))
                    .extracting(it -> it.get("state").asString())
                    .containsExactly("draft", "live");
        }
    }

    /** Whichever comes first: the newest entry says both. */
    @Test
    void aShowThatStartsInThatMomentKeepsNoOldPages() {
        for (int round = 0; round < 10; round++) {
            var show = draft();
            var origin = "https://round-" + round + ".example";
            var starting = CompletableFuture.supplyAsync(
                    () -> json(AT.ask(HttpMethod.POST, "/broadcasts/" + show + "/start", null), 200));
            set(Map.of("ko", "이름"), List.of(origin), 200);
            starting.join();
            try (var directory = entries(show)) {
                var entry = newest(directory.atLeast(3));
                assertThat(entry.get("state").asString()).isEqualTo("live");
                assertThat(entry.at("/allowedOrigins/0").asString()).isEqualTo(origin);
            }
            json(AT.ask(HttpMethod.POST, "/broadcasts/" + show + "/end", null), 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "http://shop.example", "https://shop.example/page", "", "shop.example"})
    void aPageThatIsNoOriginChangesNothing(String origin) {
        var before = profile();
        assertThat(set(Map.of("ko", "다른 이름"), List.of("https://good.example", origin), 400)
                        .get("code")
                        .asString())
                .isEqualTo("invalid");
        assertThat(profile()).isEqualTo(before);
    }

    @Test
    void soDoNamesThatAreEmptyOrTooLongAndTooManyPages() {
        var before = profile();
        set(Map.of("ko", " "), List.of(), 400);
        set(Map.of("ko", "가".repeat(61)), List.of(), 400);
        set(Map.of("ko", "이름"), Collections.nCopies(21, "https://shop.example"), 400);
        assertThat(profile()).isEqualTo(before);
    }
}
