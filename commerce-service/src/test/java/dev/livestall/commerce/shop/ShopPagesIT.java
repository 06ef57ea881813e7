package dev.livestall.commerce.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.FluxExchangeResult;

/** What a page on a shop's own origin may ask for, as a browser asks before it does. */
class ShopPagesIT {
    private static final String OWN = "https://shop.example";

    private static Commerce commerce;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(new TestShop()));
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @Test
    void aShopsPageMayAskForLinksToBuyAndForOrdersWithoutCookies() {
        for (String path : new String[] {"/buy-links", "/buy-links/" + UUID.randomUUID(), "/my/orders"}) {
            var headers = asked(OWN, path).getResponseHeaders();
            assertThat(headers.getAccessControlAllowOrigin()).as(path).isEqualTo(OWN);
            assertThat(headers.getAccessControlAllowCredentials()).as(path).isFalse();
        }
    }

    @Test
    void nothingElseIsOpenToIt() {
        for (String path :
                new String[] {"/session", "/orders", "/products", "/checkouts", "/my/orders/x", "/buy-links/x/y"}) {
            assertThat(asked(OWN, path).getStatus().value()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whatOnlyLooksLikeTheShopsPageIsRefused() {
        for (String origin : new String[] {
            "http://shop.example",
            "https://shop.example:8443",
            "https://shop.example.evil.com",
            "https://evil.example",
            "null"
        }) {
            assertThat(asked(origin, "/buy-links").getStatus().value())
                    .as(origin)
                    .isEqualTo(403);
        }
    }

    private static FluxExchangeResult<Void> asked(String origin, String path) {
        return commerce.http()
                .options()
                .uri("/api/commerce" + path)
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .exchange()
                .returnResult(Void.class);
    }
}
