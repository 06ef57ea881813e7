package dev.livestall.dashboards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;

import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.TestCommerce;
import dev.livestall.dashboards.TestShow;
import dev.livestall.dashboards.insight.Comparison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reconciliation as people see it. */
class BooksPageIT {
    private static InsightsBrowser at;
    private TestShow show;

    @BeforeEach
    void aShopWithOneShowAndOneOrder() throws Exception {
        if (at != null) at.close();
        at = new InsightsBrowser();
        show = new TestShow(at.shop, TestShow.random(), Instant.now().minusSeconds(3_600));
        at.dashboards.tell(show.entry());
        at.dashboards.documents.order(
                at.shop, show.id(), "board-" + show.id(), show.startedAt(), 17_900, 17_900, 20_900);
        at.dashboards.documents.live(
                at.shop, show.id(), show.startedAt(), Map.of("paidOrders", 1L), 17_900, 17_900, 20_900);
        at.dashboards.documents.refresh();
    }

    @AfterEach
    void theBrowserIsContent() {
        at.hasNothingToComplainAbout();
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void isGreenWhenEveryOrderIsTheSame() {
        at.dashboards.commerce.book(
                show.id(), 17_900, 17_900, 20_900, List.of(order("board-" + show.id(), 17_900, 20_900)));
        for (var lang : List.of("ko", "en")) {
            var page = at.desktop("/books", lang);
            assertThat(page.locator(".verdict")).hasAttribute("data-state", "equal");
            assertThat(page.locator("ls-top-bar nav a[aria-current]")).hasText(lang.equals("ko") ? "장부 대조" : "Books");
            assertThat(page.locator("tbody")).containsText("₩17,900");
            InsightsBrowser.isFitForAll(page);
            TestBrowser.screenshot(page, "books-" + lang + "-equal", true);
            leave(page);
        }
    }

    @Test
    void showsEachOrderThatDiffersByItself() {
        at.dashboards.commerce.book(
                show.id(), 9_900, 9_900, 12_900, List.of(order("books-" + show.id(), 9_900, 12_900)));
        var page = at.phone("/books", "en");
        assertThat(page.locator(".verdict")).hasAttribute("data-state", "different");
        assertThat(page.locator(".orders tr[data-order]")).hasCount(2);
        assertThat(page.locator(".orders")).containsText("In the books, not yet on the board");
        assertThat(page.locator(".orders")).containsText("−₩9,900");
        InsightsBrowser.isFitForAll(page);
        TestBrowser.screenshot(page, "books-en-phone-different", true);
        leave(page);
    }

    @Test
    void aShowWhoseBooksAreOtherInSumAloneIsNotGreen() {
        at.dashboards.commerce.book(
                show.id(), 17_901, 17_901, 20_900, List.of(order("board-" + show.id(), 17_900, 20_900)));
        var page = at.desktop("/books", "en");
        assertThat(page.locator(".verdict")).hasAttribute("data-state", "different");
        assertThat(page.locator("tbody")).containsText("sums differ");
        leave(page);
    }

    @Test
    void aDifferenceWhileOrdersStillComeIsNotCalledOneYet() {
        at.dashboards.commerce.book(
                show.id(), 17_901, 17_901, 20_900, List.of(order("board-" + show.id(), 17_900, 20_900)));
        at.dashboards.commerce.changesNow(show.id());
        var page = at.phone("/books", "ko");
        assertThat(page.locator(".verdict")).hasAttribute("data-state", "checking");
        assertThat(page.locator(".verdict")).containsText("방금 바뀐 주문이 있어요");
        leave(page);
    }

    @Test
    void hasACellForEachOfTheLast30DaysWithTheWorstOfIt() {
        at.dashboards.commerce.book(
                show.id(), 17_900, 17_900, 20_900, List.of(order("board-" + show.id(), 17_900, 20_900)));
        var then = Instant.now().minus(Duration.ofDays(10));
        compared(then, 2);
        compared(then.plusSeconds(64), 0);
        compared(then.plus(Duration.ofDays(7)), 0);
        at.dashboards.compared(new Comparison("other-shop", show.id(), Instant.now(), false, 9, false));
        for (var lang : List.of("ko", "en")) {
            var page = lang.equals("ko") ? at.desktop("/books", lang) : at.phone("/books", lang);
            var days = page.locator("ls-compared-days");
            assertThat(days.locator("ol li")).hasCount(30);
            assertThat(days.locator("ol .bad b")).hasText("2");
            assertThat(days.locator(".off")).containsText(lang.equals("ko") ? "1분 4초 뒤 0건" : "equal after 1 min 4 s");
            InsightsBrowser.isFitForAll(page);
            TestBrowser.screenshot(page, "books-days-" + lang, true);
            days.locator("ls-view-switch button").nth(1).click();
            assertThat(days.locator("tbody tr")).hasCount(30);
            assertThat(days.locator("tbody tr").nth(10)).containsText(lang.equals("ko") ? "2건 다름" : "2 differ");
            InsightsBrowser.isFitForAll(page);
            TestBrowser.screenshot(page, "books-days-table-" + lang, true);
            leave(page);
        }
    }

    @Test
    void whatIsFoundTodayComesIntoItsCell() {
        at.dashboards.commerce.book(
                show.id(), 17_900, 17_900, 20_900, List.of(order("board-" + show.id(), 17_900, 20_900)));
        var page = at.desktop("/books", "en");
        var today = page.locator("ls-compared-days ol li").last();
        assertThat(page.locator(".verdict")).hasAttribute("data-state", "equal");
        page.waitForCondition(() -> {
            page.locator(".head .secondary").last().click();
            page.waitForTimeout(300);
            return today.getAttribute("class").equals("good");
        });
        leave(page);
    }

    private void compared(Instant when, int differing) {
        at.dashboards.compared(new Comparison(at.shop, show.id(), when, differing == 0, differing, false));
    }

    private static Map<String, Object> order(String id, long paid, long collected) {
        return TestCommerce.order(id, paid, paid, collected);
    }
}
