package dev.livestall.dashboards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.RecordedShow;
import dev.livestall.dashboards.ShowsInARow;
import dev.livestall.dashboards.TestShow;
import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of the recorded show of two minutes and three paid lines. */
class ReportPageIT extends InTheInsights {
    private static RecordedShow recorded;

    @BeforeAll
    static void open() throws Exception {
        recorded = RecordedShow.write(at.dashboards);
        at.dashboards.tell(new ProductEntry("lamp", recorded.show.shop(), new Words("무드등", "Mood lamp"), "/lamp"));
        at.dashboards.commerce.logIn(TestShow.random(), recorded.show.shop(), "marketer");
    }

    @Test
    void theChainPlusOutsideTheRoomIsThePaidGmvInBothLanguages() {
        for (var lang : List.of("ko", "en")) {
            var page = at.desktop("/report?show=" + recorded.show.id(), lang);
            assertThat(term(page, "room")).hasText("₩42,000");
            assertThat(term(page, "outside")).hasText("+ ₩5,000");
            assertThat(term(page, "paid")).hasText("= ₩47,000");
            assertThat(rows(page, "products")).containsText(lang.equals("ko") ? "무드등" : "Mood lamp");
            assertThat(rows(page, "products").locator("tbody")).containsText("50.0%");
            assertThat(rows(page, "products").locator("tfoot")).containsText("₩47,000");
            assertThat(rows(page, "phase").locator("tfoot")).containsText("₩47,000");
            assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
            assertThat(rows(page, "talk")).containsText("66.7%");
            InsightsBrowser.isFitForAll(page);
            TestBrowser.screenshot(page, "report-" + lang + "-desktop", true);
            leave(page);
        }
    }

    @Test
    void anotherRuleMovesMoneyBetweenItsBucketsAndKeepsTheSum() {
        var page = at.desktop("/report?show=" + recorded.show.id(), "en");
        var sum = page.locator("ls-lens-card p[data-lens]");
        assertThat(sum).containsText("No touch ₩35,000 = paid GMV ₩47,000");
        page.locator("ls-lens-card .switch button").nth(2).click();
        assertThat(sum).containsText("Other shows’ touches ₩30,000 + No touch ₩5,000 = paid GMV ₩47,000");
        leave(page);
    }

    @Test
    void aLineThatWasFoundLeadsToItsMinuteOnAPhone() {
        var page = at.phone("/report?show=" + recorded.show.id(), "ko");
        page.locator("ls-search-card input").fill("무드등");
        page.keyboard().press("Enter");
        assertThat(page.locator("ls-search-card mark")).hasText("무드등");
        page.locator("ls-search-card li button").click();
        assertThat(page.locator("ls-minute-card .now")).hasText("20:00");
        assertThat(page.locator("ls-minute-card")).containsText("무드등 예뻐요");
        page.locator("ls-minute-card input").press("ArrowRight");
        assertThat(page.locator("ls-minute-card .now")).hasText("20:01");
        InsightsBrowser.isFitForAll(page);
        TestBrowser.screenshot(page, "report-ko-phone", true);
        leave(page);
    }

    @Test
    void theLanesShowWhatWasPinnedOfferedAndSoldOutWhenThePollsAndTheRemovals() {
        var page = at.desktop("/report?show=" + recorded.show.id(), "en");
        var lanes = page.locator("ls-trend-lanes");
        assertThat(lanes.locator("[role=img]"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("Pins: 1, offers: 1, polls: 1, sold out: 2, removed messages: 2"));
        // Ten minutes are the least that the x shows: the pin goes on to the end of the show's second minute.
        var pin = lanes.locator(".pins > svg > svg");
        assertThat(pin).containsText("무드등");
        assertThat(pin).hasAttribute("x", "0.50%");
        assertThat(pin).hasAttribute("width", "19.50%");
        var offer = lanes.locator(".offers > svg > svg");
        assertThat(offer).containsText("Mood lamp");
        assertThat(offer).hasAttribute("x", "6.67%");
        assertThat(offer).hasAttribute("width", "4.00%");
        assertThat(lanes.locator(".polls > svg > svg")).hasAttribute("x", "7.50%");
        // One came back after half a minute; the other, told twice, goes on to the end.
        var soldOut = lanes.locator(".soldOut > svg > svg");
        assertThat(soldOut).hasCount(2);
        assertThat(soldOut.first()).containsText("Mood lamp");
        assertThat(soldOut.first()).hasAttribute("x", "3.33%");
        assertThat(soldOut.first()).hasAttribute("width", "5.00%");
        assertThat(soldOut.last()).hasAttribute("x", "13.33%");
        assertThat(soldOut.last()).hasAttribute("width", "6.67%");
        assertThat(lanes.locator(".removed > svg > svg")).hasAttribute("x", "5.00%");
        assertThat(lanes.locator(".removed text")).hasText("2 removed");
        leave(page);
    }

    @Test
    void theTableSaysWhatTheLanesShowAndTheirDefinitionIsTheDictionarys() {
        for (var lang : List.of("ko", "en")) {
            var page = lang.equals("ko")
                    ? at.phone("/report?show=" + recorded.show.id(), lang)
                    : at.desktop("/report?show=" + recorded.show.id(), lang);
            var card = page.locator("ls-trend-card");
            assertThat(card.locator("ls-trend-lanes .soldOut > span")).hasText(lang.equals("ko") ? "품절" : "Sold out");
            card.locator("ls-definition button").click();
            assertThat(card.locator("[role=dialog]")).containsText(lang.equals("ko") ? "품절 시간" : "Time sold out");
            assertThat(card.locator("[role=dialog] a")).hasAttribute("href", "/dictionary#soldOut");
            InsightsBrowser.isFitForAll(page);
            page.keyboard().press("Escape");
            TestBrowser.screenshot(page, "report-" + lang + "-lanes", true);
            card.locator("ls-view-switch button").nth(1).click();
            var soldOut = card.locator("ls-lanes-table tr[data-lane=soldOut] td");
            assertThat(soldOut.nth(3)).hasText(lang.equals("ko") ? "30초" : "30 sec");
            assertThat(soldOut.nth(6)).hasText(lang.equals("ko") ? "끝까지" : "the end");
            // Newest first: the second minute, in which nothing was removed, and the first.
            var minutes = card.locator("ls-trend-table tbody tr");
            assertThat(minutes.nth(0).locator("td").nth(2)).hasText("0");
            assertThat(minutes.nth(1).locator("td").nth(2)).hasText("2");
            InsightsBrowser.isFitForAll(page);
            card.locator("ls-view-switch button").nth(0).click();
            leave(page);
        }
    }

    @Test
    void whatWasPaidAtAnOffersPriceAndAtTheUsualOneIsThePaidGmv() {
        var page = at.desktop("/report?show=" + recorded.show.id(), "en");
        var offers = rows(page, "offers").locator("tr");
        assertThat(offers.nth(1)).containsText(Pattern.compile("Mood lamp.*₩12,000.*₩12,000"));
        assertThat(offers.nth(2)).containsText(Pattern.compile("Usual price.*₩35,000"));
        assertThat(offers.nth(3)).containsText(Pattern.compile("Sum.*₩47,000"));
        leave(page);
    }

    @Test
    void theWeakestLinkIsMarkedAndSaysWhatItCost() throws Exception {
        var shows = new ShowsInARow(at.dashboards, recorded.show.shop());
        var first = shows.ended(100, 40, 20, 20);
        for (int show = 0; show < 2; show++) shows.ended(100, 40, 20, 20);
        var weak = shows.ended(100, 40, 12, 12);
        at.dashboards.documents.refresh();
        var tooEarly = at.desktop("/report?show=" + first, "en");
        assertThat(tooEarly.locator("ls-weakest-card [data-state=few]")).isVisible();
        leave(tooEarly);
        for (var page : List.of(at.desktop("/report?show=" + weak, "en"), at.phone("/report?show=" + weak, "ko"))) {
            assertThat(term(page, "buying").locator("..")).hasClass(Pattern.compile("weak"));
            assertThat(page.locator("ls-chain-card li.weak")).hasCount(1);
            assertThat(page.locator("ls-weakest-card tr.is-weak")).hasAttribute("data-figure", "buying");
            assertThat(page.locator("ls-weakest-card .said")).containsText("50.0%");
            assertThat(page.locator("ls-weakest-card .said")).containsText(Pattern.compile("about 8 more buyers|약 8명"));
            InsightsBrowser.isFitForAll(page);
            leave(page);
        }
    }

    @Test
    void eachTableSaysWhatItMeansAndHowOldItIs() {
        var page = at.phone("/report?show=" + recorded.show.id(), "ko");
        for (String kind : List.of("phase", "products", "offers", "channels", "campaigns")) {
            assertThat(rows(page, kind).locator("ls-freshness")).containsText("마지막 기록");
            rows(page, kind).locator("ls-definition button").click();
            assertThat(rows(page, kind).locator("[role=dialog]")).containsText("제외");
            InsightsBrowser.isFitForAll(page);
            page.keyboard().press("Escape");
        }
        rows(page, "products").locator("ls-definition button").click();
        rows(page, "products").locator("[role=dialog] a").click();
        assertThat(page).hasURL(Pattern.compile("/dictionary#paidMinor$"));
        leave(page);
    }

    @Test
    void aTableIsTakenOutAsAFile() {
        var page = at.desktop("/report?show=" + recorded.show.id(), "en");
        var file = page.waitForDownload(
                () -> rows(page, "phase").locator(".files").first().click());
        assertThat(file.suggestedFilename()).isEqualTo(recorded.show.id() + "-orders.csv");
        leave(page);
    }

    private static Locator term(Page page, String name) {
        return page.locator("ls-chain-card [data-term=" + name + "] b");
    }

    private static Locator rows(Page page, String kind) {
        return page.locator("ls-rows-card[data-kind=" + kind + "]");
    }
}
