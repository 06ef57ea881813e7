package dev.livestall.dashboards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.browser.TestBrowser;
import org.junit.jupiter.api.Test;

/** What figures mean, for a shop that has no show yet. */
class DictionaryPageIT extends InTheInsights {
    @Test
    void hasEveryMetricAndAnAddressForEach() {
        var page = at.desktop("/dictionary", "ko");
        assertThat(page.locator("#gpm")).containsText("조회 천 회당 매출");
        assertThat(page.locator("article").count()).isGreaterThan(40);
        page.locator("#gpm header a").click();
        assertThat(page.locator("#gpm")).hasClass("here");
        InsightsBrowser.isFitForAll(page);
        TestBrowser.screenshot(page, "dictionary-ko-desktop");
        leave(page);
    }

    @Test
    void findsAMetricByAWordOfItsFormula() {
        var page = at.phone("/dictionary", "en");
        page.locator("input[type=search]").fill("paid orders");
        assertThat(page.locator("#aov")).isVisible();
        assertThat(page.locator("#ccu")).hasCount(0);
        InsightsBrowser.isFitForAll(page);
        page.locator("input[type=search]").fill("xyz");
        assertThat(page.locator(".hint")).containsText("No metric matches");
        TestBrowser.screenshot(page, "dictionary-en-phone-none");
        leave(page);
    }
}
