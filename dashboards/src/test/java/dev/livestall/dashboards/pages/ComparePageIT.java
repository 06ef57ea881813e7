package dev.livestall.dashboards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.ShowsInARow;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two shows of a shop side by side: twenty orders of a hundred viewers, and twelve of eighty. */
class ComparePageIT extends InTheInsights {
    private static String earlier;
    private static String later;

    @BeforeAll
    static void open() throws Exception {
        var shows = new ShowsInARow(at.dashboards, at.shop);
        earlier = shows.ended(100, 40, 20, 20);
        later = shows.ended(80, 40, 12, 12);
        shows.simulated(5, 4, 3, 3);
        at.dashboards.documents.refresh();
    }

    @Test
    void anotherRealShowIsChosenAndTheAddressKeepsIt() {
        var page = at.desktop("/report?show=" + later, "ko");
        var choice = page.locator("ls-report-page .with select");
        assertThat(choice.locator("option")).hasCount(2); // none, and the one real show: never the simulated one
        choice.selectOption(new SelectOption().setValue(earlier));
        assertThat(cells(page, "paidMinor")).hasText(new String[] {"₩120,000", "₩200,000", "−₩80,000"});
        assertThat(cells(page, "viewers")).hasText(new String[] {"80", "100", "−20"});
        assertThat(cells(page, "buying")).hasText(new String[] {"30.0%", "50.0%", "−20.0%p"});
        assertThat(page).hasURL(Pattern.compile("with=" + earlier));
        assertThat(page.locator("ls-course-chart svg").first()).isVisible();
        InsightsBrowser.isFitForAll(page);
        TestBrowser.screenshot(page, "compare-ko-desktop", true);
        page.reload();
        assertThat(cells(page, "viewers")).hasText(new String[] {"80", "100", "−20"});
        choice.selectOption(new SelectOption().setValue(""));
        assertThat(page.locator("ls-show-report")).isVisible();
        leave(page);
    }

    @Test
    void theCourseOfBothBeginsAtTheirStart() {
        var page = at.phone("/report?show=" + later + "&with=" + earlier, "en");
        page.locator("ls-course-card ls-view-switch button").nth(1).click();
        var rows = page.locator("ls-course-card tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.first().locator("td")).hasText(new String[] {"80", "100", "₩10,000", "₩10,000"});
        assertThat(rows.last().locator("td").first()).hasText("78");
        InsightsBrowser.isFitForAll(page);
        leave(page);
    }

    @Test
    void bothTablesAreTakenOutAsFiles() throws Exception {
        var page = at.desktop("/report?show=" + later + "&with=" + earlier, "en");
        var figures = page.waitForDownload(
                () -> page.locator("ls-show-comparison .files").first().click());
        assertThat(Files.readAllLines(figures.path()))
                .contains("\uFEFFfigure,currency," + later + ',' + earlier)
                .contains("viewers,,80,100");
        var minutes =
                page.waitForDownload(() -> page.locator("ls-course-card .files").click());
        assertThat(Files.readAllLines(minutes.path())).contains("0,80,100,10000,10000");
        leave(page);
    }

    @Test
    void aShowThatIsNotTheShopsOwnIsToldInPlace() {
        for (var lang : List.of("ko", "en")) {
            var page = at.desktop("/report?show=" + later + "&with=nothing", lang);
            assertThat(page.locator("ls-report-page .problem")).isVisible();
            assertThat(page.locator("ls-show-report")).isVisible();
            leave(page);
        }
    }

    private static Locator cells(Page page, String figure) {
        return page.locator("ls-show-comparison tr[data-figure=" + figure + "] td");
    }
}
