package dev.livestall.commerce.picture;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A shop whose pictures are in a bucket. */
class BucketIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 5);
    private static TestBucket store;
    private static Commerce commerce;
    private static WebTestClient http;

    @BeforeAll
    static void start() throws IOException {
        store = new TestBucket();
        String bucket = "--livestall.commerce.pictures.bucket.";
        commerce = Commerce.start(
                TestShop.seeding(SHOP),
                bucket + "name=tea",
                bucket + "endpoint=" + store.url(),
                bucket + "path-style=true",
                bucket + "access-key=" + TestBucket.ACCESS_KEY,
                bucket + "secret-key=" + TestBucket.SECRET_KEY,
                bucket + "limit=2s");
        http = commerce.http();
    }

    @AfterAll
    static void stop() {
        commerce.close();
        store.close();
    }

    @Test
    void aPictureIsThereOrNothingHasChanged() {
        store.answersWith(500);
        assertThat(add(503).get("code").asString()).isEqualTo("pictures-away");
        assertThat(pictures()).isEmpty();
        store.answersWith(200);
        String url = add(201).get("url").asString();
        assertThat(pictures()).hasSize(1);
        byte[] shown = http.get()
                .uri(url)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_JPEG)
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(shown).startsWith(0xff, 0xd8);
        store.answersWith(500);
        http.get()
                .uri(url)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After");
    }

    private static JsonNode add(int status) {
        return json(
                http.post()
                        .uri("/api/commerce/products/{id}/pictures", LAMP)
                        .headers(h -> h.setBearerAuth(SHOP.token(http, "host")))
                        .contentType(MediaType.IMAGE_JPEG)
                        .bodyValue(Drawn.picture("jpg", 30, 20)),
                status);
    }

    private static JsonNode pictures() {
        return json(
                http.get()
                        .uri("/api/commerce/products/{id}/pictures", LAMP)
                        .headers(h -> h.setBearerAuth(SHOP.token(http, "host"))),
                200);
    }
}
