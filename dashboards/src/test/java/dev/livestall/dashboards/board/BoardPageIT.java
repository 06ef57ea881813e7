package dev.livestall.dashboards.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.DemoShows;
import dev.livestall.dashboards.RunningDashboards;
import dev.livestall.dashboards.TestCommerce;
import dev.livestall.dashboards.TestShow;
import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser. Screenshots are left in {@code target/screenshots} to be looked at. */
class BoardPageIT {
    private static TestBrowser browser;
    private static RunningDashboards dashboards;
    private static String shop;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        dashboards = RunningDashboards.get();
        dashboards.commerce.booksAnswer(true);
        shop = TestShow.random();
        dashboards.commerce.logIn(TestShow.random(), shop, "marketer");
        browser = TestBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheFiguresTheProofAndTheChartInBothLanguages() throws Exception {
        var show = DemoShows.live(dashboards, shop);
        for (var lang : List.of("ko", "en")) {
            var page = page(show, lang, 1440, 900);
            assertThat(page.locator("ls-proof-strip section")).hasAttribute("data-state", "equal");
            assertThat(page.locator("ls-figure-tile")).hasCount(4);
            assertThat(page.locator("ls-figure-tile").nth(3)).containsText("30.0%");
            assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
            assertThat(page.locator("ls-messages-card li")).hasCount(5);
            assertThat(page.locator("ls-show-header h1"))
                    .hasText(lang.equals("ko") ? "겨울밤 누빔 & 무드등" : "Winter night quilts & lamps");
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "board-" + lang + "-desktop", true);
            leave(page);
        }
    }

    @Test
    void fitsAPhone() throws Exception {
        var page = page(DemoShows.unseen(dashboards, shop), "en", 390, 844);
        assertThat(page.locator("ls-live-board .nothing")).containsText("No viewers yet");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Axe.violations(page)).isEmpty();
        TestBrowser.screenshot(page, "board-en-phone-nothing-yet", true);
        leave(page);
    }

    @Test
    void marksASimulatedShow() throws Exception {
        var page = page(DemoShows.simulated(dashboards, shop), "ko", 390, 844);
        assertThat(page.locator("ls-live-board .simulated")).containsText("시뮬레이션");
        assertThat(page.locator("ls-proof-strip section")).hasAttribute("data-state", "equal");
        assertThat(Axe.violations(page)).isEmpty();
        TestBrowser.screenshot(page, "board-ko-phone-simulated", true);
        leave(page);
    }

    @Test
    void theTableHasTheRowsOfTheChart() throws Exception {
        var page = page(DemoShows.live(dashboards, shop), "ko", 1440, 900);
        page.locator("ls-trend-card ls-view-switch button").nth(1).click();
        var rows = page.locator("ls-trend-card tbody tr");
        assertThat(rows.first()).isVisible();
        assertThat(rows.count()).isGreaterThan(90);
        assertThat(page.locator("ls-trend-chart")).hasCount(0);
        leave(page);
    }

    @Test
    void aDefinitionOpensByKeyAndEscapeGivesTheFocusBack() throws Exception {
        var page = page(DemoShows.live(dashboards, shop), "en", 1440, 900);
        var button = page.locator("ls-figure-tile").nth(3).locator("ls-definition button");
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=dialog]")).containsText("1,440");
        TestBrowser.screenshot(page, "board-en-definition", true);
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=dialog]")).hasCount(0);
        assertThat(button).isFocused();
        leave(page);
    }

    @Test
    void aSaleMovesTheFigureAndAnUnbookedOneTurnsTheStripRed() throws Exception {
        var show = TestShow.fresh();
        show = new TestShow(shop, show.id(), Instant.now().minusSeconds(60));
        dashboards.tell(show.entry());
        dashboards.commerce.book(show.id(), 0, 0, 0, List.of());
        var page = page(show, "en", 1440, 900);
        assertThat(page.locator("ls-proof-strip section")).hasAttribute("data-state", "equal");

        var order = TestShow.random();
        dashboards.documents.order(shop, show.id(), order, Instant.now(), 17_900, 17_900, 20_900);
        dashboards.documents.live(shop, show.id(), Instant.now(), Map.of("paidOrders", 1L), 17_900, 17_900, 20_900);
        assertThat(page.locator("ls-figure-tile").nth(1)).containsText("₩17,900");
        assertThat(page.locator("ls-proof-strip section")).hasAttribute("data-state", "different");
        assertThat(page.locator("ls-proof-strip")).containsText("+₩17,900");
        TestBrowser.screenshot(page, "board-en-different", true);

        dashboards.commerce.book(
                show.id(), 17_900, 17_900, 20_900, List.of(TestCommerce.order(order, 17_900, 17_900, 20_900)));
        assertThat(page.locator("ls-proof-strip section")).hasAttribute("data-state", "equal");
        leave(page);
    }

    @Test
    void theLanesGrowWhileTheShowRuns() throws Exception {
        var from = Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(300);
        var show = new TestShow(shop, TestShow.random(), from);
        var documents = dashboards.documents;
        dashboards.tell(show.entry());
        dashboards.tell(new ProductEntry("lamp-" + shop, shop, new Words("무드등", "Mood lamp"), "/lamp"));
        dashboards.commerce.book(show.id(), 0, 0, 0, List.of());
        documents.live(shop, show.id(), from.plusSeconds(60), Map.of("ccu", 5L), 0, 0, 0);
        documents.bucket(shop, show.id(), from, 5, 4, 0, 0, 0, 0);
        documents.mark(shop, show.id(), "a" + show.id(), from, Map.of("kind", "broadcast.started"));
        var page = page(show, "en", 390, 844);
        var lanes = page.locator("ls-trend-lanes");
        assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
        assertThat(lanes.locator(".lane")).hasCount(0);

        documents.mark(shop, show.id(), "b" + show.id(), from.plusSeconds(30), ofTheLamp("product.sold_out"));
        assertThat(lanes.locator(".soldOut title")).hasText("Mood lamp");
        page.locator("ls-trend-card ls-view-switch button").nth(1).click();
        var rows = page.locator("ls-lanes-table tr[data-lane=soldOut] td");
        assertThat(rows.nth(2)).hasText("still");
        documents.mark(shop, show.id(), "c" + show.id(), from.plusSeconds(120), ofTheLamp("product.restocked"));
        assertThat(rows.nth(3)).hasText("1.5 min");
        page.locator("ls-trend-card ls-view-switch button").nth(0).click();
        assertThat(lanes.locator(".soldOut > svg > svg")).hasAttribute("width", "70.00%");
        documents.bucket(shop, show.id(), from.plusSeconds(60), 5, 4, 2, 0, 0, 0);
        assertThat(lanes.locator(".removed text")).hasText("2 removed");
        documents.bucket(shop, show.id(), from.plusSeconds(70), 5, 4, 1, 0, 0, 0);
        assertThat(lanes.locator(".removed text")).hasText("3 removed");
        page.locator("ls-trend-card ls-definition button").click();
        assertThat(page.locator("ls-trend-card [role=dialog]")).containsText("Removed messages");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Axe.violations(page)).isEmpty();
        leave(page);
    }

    private static Map<String, String> ofTheLamp(String kind) {
        return Map.of("productId", "lamp-" + shop, "kind", kind);
    }

    private Page page(TestShow show, String lang, int width, int height) {
        var page = browser.context(
                        new NewContextOptions().setViewportSize(width, height).setTimezoneId("Asia/Seoul"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(dashboards.url + "/?broadcast=" + show.id() + "&lang=" + lang);
        return page;
    }
}
