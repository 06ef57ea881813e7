package dev.livestall.commerce.picture;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Heard;
import dev.livestall.commerce.TestShop;
import dev.livestall.events.Topics;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class PictureIT {
    private static final TestShop SHOP = new TestShop();
    private static final TestShop OTHER = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 5);
    private static final UUID QUILT = SHOP.product(39_000, 5);
    private static Commerce commerce;
    private static WebTestClient http;
    private static String host;

    @BeforeAll
    static void start(@TempDir Path folder) {
        commerce = Commerce.start(
                TestShop.seeding(SHOP, OTHER),
                "--livestall.commerce.pictures.folder=" + folder.resolve("not/yet"),
                "--livestall.commerce.pictures.file=100KB",
                "--livestall.commerce.pictures.pixels=1000000");
        http = commerce.http();
        host = SHOP.token(http, "host");
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> send(String token, UUID product, MediaType type, byte[] file) {
        return http.post()
                .uri("/api/commerce/products/{id}/pictures", product)
                .headers(h -> h.setBearerAuth(token))
                .contentType(type)
                .bodyValue(file);
    }

    private static JsonNode sent(UUID product, byte[] file, int status) {
        return json(send(host, product, MediaType.IMAGE_JPEG, file), status);
    }

    private static JsonNode order(UUID product, List<String> ids, int status) {
        return json(
                http.put()
                        .uri("/api/commerce/products/{id}/pictures", product)
                        .headers(h -> h.setBearerAuth(host))
                        .bodyValue(Map.of("pictureIds", ids)),
                status);
    }

    private static String cardImage(UUID product) {
        return json(http.get().uri("/api/commerce/products/{id}", product).headers(h -> h.setBearerAuth(host)), 200)
                .get("image")
                .asString();
    }

    @Test
    void theFirstPictureIsOnTheCardAndInTheDirectory() {
        var file = Drawn.held(Drawn.picture("jpg", 300, 200), 6);
        var first = sent(LAMP, file, 201);
        assertThat(sent(LAMP, file, 201))
                .as("the same file is the same picture")
                .isEqualTo(first);
        var second = sent(LAMP, Drawn.picture("png", 20, 20), 201);
        assertThat(cardImage(LAMP)).isEqualTo(first.get("url").asString());
        assertThat(first.get("height").asInt()).as("upright").isEqualTo(300);
        var ids = List.of(second.get("id").asString(), first.get("id").asString());
        order(LAMP, ids, 200);
        assertThat(cardImage(LAMP)).isEqualTo(second.get("url").asString());
        order(LAMP, List.of(), 200);
        assertThat(cardImage(LAMP)).endsWith("/image");
        try (var directory =
                new Heard(Topics.DIRECTORY, it -> it.path("id").asString("").equals(LAMP.toString()))) {
            assertThat(directory.atLeast(4).stream().map(it -> it.get("image").asString()))
                    .containsExactly(
                            "/api/commerce/products/" + LAMP + "/image",
                            first.get("url").asString(),
                            second.get("url").asString(),
                            "/api/commerce/products/" + LAMP + "/image");
        }
    }

    @Test
    void isServedToEverybodyForEver() {
        var made = sent(QUILT, Drawn.picture("jpg", 300, 200), 201);
        var answer = http.get()
                .uri(made.get("url").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_JPEG);
        answer.expectHeader().valueMatches("Cache-Control", ".*immutable.*");
        answer.expectHeader().valueEquals("Content-Security-Policy", "default-src 'none'; sandbox");
        http.get()
                .uri("/api/commerce/pictures/{id}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void refusesWhatIsNoPictureOrTooMuch() {
        assertThat(sent(QUILT, "<svg/>".getBytes(), 422).get("code").asString()).isEqualTo("not-a-picture");
        var bomb = sent(QUILT, Drawn.picture("png", 1001, 1000), 422);
        assertThat(bomb.get("code").asString()).isEqualTo("too-many-pixels");
        assertThat(bomb.get("max").asLong()).isEqualTo(1_000_000);
        assertThat(sent(QUILT, new byte[100 * 1024 + 1], 413).get("code").asString())
                .isEqualTo("too-large");
        json(send(host, QUILT, MediaType.MULTIPART_FORM_DATA, new byte[10]), 415);
        json(send(host, QUILT, MediaType.parseMediaType("image/svg+xml"), new byte[10]), 415);
        order(QUILT, List.of(UUID.randomUUID().toString()), 400);
    }

    @Test
    void onlyTheShopsHostsAddPicturesAndTenAtMost() {
        var file = Drawn.picture("jpg", 10, 10);
        json(send(SHOP.token(http, "agent"), QUILT, MediaType.IMAGE_JPEG, file), 403);
        json(send(OTHER.token(http, "host"), QUILT, MediaType.IMAGE_JPEG, file), 404);
        order(QUILT, Collections.emptyList(), 200);
        for (int i = 1; i <= 10; i++) sent(QUILT, Drawn.picture("jpg", 10 + i, 10), 201);
        assertThat(sent(QUILT, Drawn.picture("jpg", 50, 10), 422).get("code").asString())
                .isEqualTo("picture-limit");
        order(QUILT, List.of(), 200);
    }
}
