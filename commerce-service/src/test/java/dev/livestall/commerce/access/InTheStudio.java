package dev.livestall.commerce.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.OwnPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests of the studio's pages, in which the browser never has anything to complain about. */
abstract class InTheStudio {
    static Commerce commerce;
    static OwnPages pages;

    @BeforeAll
    static void open() {
        commerce = Commerce.start("--livestall.commerce.access.sign-ups-per-address=20");
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

    static Page logIn(String email, String search) {
        return pages.studio(email, Team.PASSWORD, search);
    }
}
