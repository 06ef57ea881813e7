package dev.livestall.commerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.commerce.OwnPages;
import dev.livestall.commerce.TestShop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The studio of a shop with real payments, in a browser that never has anything to complain about. */
abstract class AtTheDesk extends ByWebhooksAlone {
    static OwnPages pages;

    @BeforeAll
    static void openPages() {
        pages = new OwnPages(till.commerce);
    }

    @AfterAll
    static void closePages() {
        pages.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        assertThat(pages.complaints()).isEmpty();
    }

    static Page studio(String role, String search) {
        return pages.studio(till.shop.email(role), TestShop.PASSWORD, search);
    }
}
