package dev.livestall.dashboards.pages;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests of a page of the insights, in which the browser never has anything to complain about. */
abstract class InTheInsights {
    static InsightsBrowser at;

    @BeforeAll
    static void openTheBrowser() throws Exception {
        at = new InsightsBrowser();
    }

    @AfterAll
    static void closeTheBrowser() {
        at.close();
    }

    @AfterEach
    void theBrowserIsContent() {
        at.hasNothingToComplainAbout();
    }
}
