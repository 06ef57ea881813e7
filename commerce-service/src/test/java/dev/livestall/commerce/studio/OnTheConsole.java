package dev.livestall.commerce.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.OwnPages;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.TestShop;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The console on a show of two products, in a browser that never has anything to complain about. */
abstract class OnTheConsole {
    static final TestShop SHOP = new TestShop();
    static final UUID LAMP = SHOP.product(52_000, 50);
    static final UUID MUG = SHOP.product(19_900, 50);

    static Commerce commerce;
    static OwnPages pages;

    @BeforeAll
    static void open() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
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
            var room = new FakeRoom();
            var page = pages.open("/studio?broadcast=" + show + "&lang=" + language, room::behind);
            page.locator("ls-log-in [name=email]").fill(SHOP.email(role));
            page.locator("ls-log-in [name=password]").fill(TestShop.PASSWORD);
            page.keyboard().press("Enter");
            page.locator("ls-run-of-show h2").waitFor();
            return new Seat(page, room);
        }

        void leave() {
            page.context().close();
        }
    }

    static Show live() {
        return new Show(commerce, SHOP, LAMP, MUG);
    }
}
