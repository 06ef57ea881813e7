package dev.livestall.commerce.studio;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.OwnPages;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.TestShop;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The console on a show of two products, in a browser that never has anything to complain about. */
abstract class OnTheConsole {
    static final TestShop SHOP = new TestShop();
    static final UUID LAMP = SHOP.product(52_000, 50);
    static final UUID MUG = SHOP.product(19_900, 50);
    static final TestShop IN_DOLLARS = new TestShop("USD");
    static final UUID FAN = IN_DOLLARS.product(2_450, 40);

    static Commerce commerce;
    static OwnPages pages;

    @BeforeAll
    static void open() {
        commerce = Commerce.start(TestShop.seeding(SHOP, IN_DOLLARS));
        pages = new OwnPages(commerce);
    }

    @AfterAll
    static void close() {
        pages.close();
        commerce.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        assertThat(pages.complaints()).isEmpty();
    }

    /** Somebody at the console of a show, in its room. */
    record Seat(Page page, FakeRoom room) {
        static Seat at(UUID show, String role, String language) {
            return at(show, SHOP, role, language);
        }

        static Seat at(UUID show, TestShop shop, String role, String language) {
            var seat = before(new FakeRoom(), show, shop, role, language);
            // Keys that command do nothing before.
            seat.page
                    .locator("ls-show-console main:not([data-connection=connecting])")
                    .waitFor();
            return seat;
        }

        /** As soon as there is something to see, whether the room has welcomed them or not. */
        static Seat before(FakeRoom room, UUID show, TestShop shop, String role, String language) {
            var page = pages.open("/studio?broadcast=" + show + "&lang=" + language, room::behind);
            page.locator("ls-log-in [name=email]").fill(shop.email(role));
            page.locator("ls-log-in [name=password]").fill(TestShop.PASSWORD);
            page.keyboard().press("Enter");
            page.locator("ls-run-of-show h2").waitFor();
            return new Seat(page, room);
        }

        void leave() {
            TestBrowser.leave(page);
        }
    }

    static JsonNode as(String role, HttpMethod method, String path, Object body, int status) {
        return as(SHOP, role, method, path, body, status);
    }

    static JsonNode as(TestShop shop, String role, HttpMethod method, String path, Object body, int status) {
        var token = shop.token(commerce.http(), role);
        return json(
                commerce.http()
                        .method(method)
                        .uri("/api/commerce" + path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .headers(h -> h.setBearerAuth(token))
                        .bodyValue(body),
                status);
    }

    static Locator field(Page page, String sheet, String name) {
        return page.locator(sheet + " [name=" + name + "]");
    }

    static Show live() {
        return new Show(commerce, SHOP, LAMP, MUG);
    }
}
