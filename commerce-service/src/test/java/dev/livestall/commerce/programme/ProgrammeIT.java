package dev.livestall.commerce.programme;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What anybody may know of a show's products. */
class ProgrammeIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 50);
    private static final UUID MUG = SHOP.product(19_900, 50);
    private static final UUID TRAY = SHOP.product(27_000, 50);
    private static Commerce commerce;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static JsonNode host(HttpMethod method, String path, Object body, int status) {
        var token = SHOP.token(commerce.http(), "host");
        return json(
                commerce.http()
                        .method(method)
                        .uri("/api/commerce/broadcasts" + path)
                        .headers(h -> h.setBearerAuth(token))
                        .bodyValue(body),
                status);
    }

    private static String planned(boolean announced) {
        var body = new HashMap<String, Object>(Map.of(
                "title",
                Map.of("ko", "내일 밤"),
                "mode",
                "live",
                "audience",
                "real",
                "productIds",
                List.of(MUG, LAMP, TRAY)));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        if (announced) body.put("scheduledAt", tomorrow.toString());
        return "/" + host(HttpMethod.POST, "", body, 201).get("id").asString();
    }

    private static JsonNode programme(String show) {
        return json(commerce.http().get().uri("/api/commerce/broadcasts" + show + "/programme"), 200);
    }

    private static void pins(String show, UUID... products) {
        host(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(products)), 200);
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get("productId").asString())
                .toList();
    }

    @Test
    void beforeTheShowItIsAllThatWillBeSoldInItsOrder() {
        var show = planned(true);
        assertThat(ids(programme(show).get("products"))).containsExactly("" + MUG, "" + LAMP, "" + TRAY);
        assertThat(programme(show).get("shown")).isEmpty();
        commerce.http()
                .get()
                .uri("/api/commerce/broadcasts" + show + "/programme")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=10, public");
    }

    @Test
    void aDraftIsNotThereNorWhileItIsRehearsed() {
        var show = planned(false);
        json(commerce.http().get().uri("/api/commerce/broadcasts" + show + "/programme"), 404);
        host(HttpMethod.PUT, show + "/rehearsal", Map.of(), 200);
        json(commerce.http().get().uri("/api/commerce/broadcasts" + show + "/programme"), 404);
    }

    @Test
    void fromTheStartItIsWhatWasOnTheScreenAndWhenAndNothingOfTheRehearsal() {
        var show = planned(true);
        host(HttpMethod.PUT, show + "/rehearsal", Map.of(), 200);
        pins(show, TRAY);
        host(HttpMethod.DELETE, show + "/rehearsal", Map.of(), 200);
        host(HttpMethod.POST, show + "/start", Map.of(), 200);
        assertThat(ids(programme(show).get("products"))).isEmpty();
        pins(show, LAMP);
        pins(show, MUG);
        var told = programme(show);
        assertThat(ids(told.get("products"))).containsExactly("" + MUG, "" + LAMP);
        assertThat(ids(told.get("shown"))).containsExactly("" + LAMP, "" + MUG);
        assertThat(told.at("/shown/0/until").asString())
                .isEqualTo(told.at("/shown/1/from").asString());
        assertThat(told.at("/shown/1").has("until")).isFalse();
        host(HttpMethod.POST, show + "/end", Map.of(), 200);
        assertThat(programme(show).at("/shown/1/until").asString()).isNotEmpty();
    }
}
