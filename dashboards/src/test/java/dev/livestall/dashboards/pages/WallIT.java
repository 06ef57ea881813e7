package dev.livestall.dashboards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.DemoShows;
import dev.livestall.dashboards.TestShow;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The live board on a television. */
class WallIT extends InTheInsights {
    /** All that can be read on the page, shadow trees included, but for styles. */
    private static final String TEXT = """
            () => {
              const texts = (node) => node.nodeType === 3 ? [node.data]
                : node.localName === 'style' ? [] : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(texts);
              return texts(document.body).join(' ');
            }
            """;

    /** A thousand boards, as a day brings them; @return how many nodes the page has more at the end than after the first hundred. */
    private static final String A_THOUSAND_BOARDS = """
            async () => {
              const wall = document.querySelector('ls-board-page').shadowRoot.querySelector('ls-wall-board');
              const nodes = (root) => [...root.querySelectorAll('*')].reduce((n, one) => n + 1 + (one.shadowRoot ? nodes(one.shadowRoot) : 0), 0);
              const board = structuredClone(wall.watched.board);
              wall.watched.stream.close();
              let early = 0;
              for (let i = 1; i <= 1000; i++) {
                wall.watched.change({board: {...board, figures: {...board.figures, ccu: 1000 + (i % 100)}}});
                await wall.updateComplete;
                if (i === 100) early = nodes(document);
              }
              return nodes(document) - early;
            }
            """;

    private static TestShow show;

    @BeforeAll
    static void open() throws Exception {
        show = DemoShows.live(at.dashboards, at.shop);
    }

    @Test
    void hasTheFiguresAndNoNavigation() {
        var page = wall(at.desktop("/?wall&show=" + show.id(), "ko"));
        assertThat(page.locator("ls-top-bar")).hasCount(0);
        assertThat(page.locator(".tile.engaged")).containsText("30.0%");
        assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
        assertThat(page.locator(".best")).containsText("무드등");
        InsightsBrowser.isFitForAll(page);
        TestBrowser.screenshot(page, "wall-ko-desktop");
        page.keyboard().press("Escape");
        assertThat(page.locator("ls-live-board")).isVisible();
        leave(page);
    }

    @Test
    void aKeyHidesAllMoneyAndAReloadKeepsItHidden() {
        var page = wall(at.phone("/?wall&show=" + show.id(), "en"));
        assertThat((String) page.evaluate(TEXT)).contains("₩");
        page.keyboard().press("s");
        assertThat(page.locator(".tile.gmv .figure")).hasText("Money hidden");
        assertThat((String) page.evaluate(TEXT)).doesNotContain("₩");
        wall(page).reload();
        assertThat(wall(page).locator(".tile.gmv .figure")).hasText("Money hidden");
        assertThat((String) page.evaluate(TEXT)).doesNotContain("₩");
        assertThat(page.locator("ls-trend-chart svg").first()).containsText(Pattern.compile("Paid orders"));
        InsightsBrowser.isFitForAll(page);
        leave(page);
    }

    @Test
    void keysShowTheRowsAndWhatTheFiguresMean() {
        for (var page :
                List.of(at.desktop("/?wall&show=" + show.id(), "ko"), at.phone("/?wall&show=" + show.id(), "en"))) {
            wall(page);
            page.keyboard().press("t");
            assertThat(page.locator("ls-trend-chart")).hasCount(0);
            assertThat(page.locator("ls-trend-table thead th")).hasCount(6);
            page.keyboard().press("s");
            assertThat(page.locator("ls-trend-table thead th")).hasCount(5);
            assertThat((String) page.evaluate(TEXT)).doesNotContain("₩");
            page.keyboard().press("i");
            assertThat(page.locator(".tile.engaged .sub"))
                    .containsText(Pattern.compile("한 번 셉니다|Each is counted once"));
            InsightsBrowser.isFitForAll(page);
            TestBrowser.screenshot(page, "wall-table-" + page.viewportSize().width);
            page.keyboard().press("t");
            assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
            leave(page);
        }
    }

    @Test
    void oneKeyListsTheOthersAndEscClosesTheListAlone() {
        for (var page :
                List.of(at.desktop("/?wall&show=" + show.id(), "ko"), at.phone("/?wall&show=" + show.id(), "en"))) {
            wall(page);
            page.keyboard().press("?");
            assertThat(page.locator("ls-sheet dd")).hasCount(6);
            assertThat(page.locator("ls-sheet")).containsText(Pattern.compile("수치의 정의|What the figures mean"));
            InsightsBrowser.isFitForAll(page);
            page.keyboard().press("t");
            assertThat(page.locator("ls-trend-table")).hasCount(0);
            page.keyboard().press("Escape");
            assertThat(page.locator("ls-sheet")).hasCount(0);
            assertThat(page.locator("ls-wall-board .tile")).hasCount(4);
            leave(page);
        }
    }

    @Test
    void doesNotGrowHoweverManyBoardsCome() {
        var page = wall(at.desktop("/?wall&show=" + show.id(), "ko"));
        assertThat((Integer) page.evaluate(A_THOUSAND_BOARDS)).isZero();
        leave(page);
    }

    private static Page wall(Page page) {
        assertThat(page.locator("ls-wall-board .tile")).hasCount(4);
        assertThat(page.locator("ls-trend-chart svg").first()).isVisible();
        return page;
    }
}
