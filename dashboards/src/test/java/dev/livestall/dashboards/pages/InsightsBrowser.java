package dev.livestall.dashboards.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.dashboards.RunningDashboards;
import dev.livestall.dashboards.TestShow;
import java.util.ArrayList;
import java.util.List;

/** A marketer at a browser, and all that the browser complained about. */
final class InsightsBrowser implements AutoCloseable {
    final RunningDashboards dashboards;
    final String shop = TestShow.random();
    private final TestBrowser browser;
    private final List<String> complaints = new ArrayList<>();

    InsightsBrowser() throws Exception {
        dashboards = RunningDashboards.get();
        dashboards.commerce.booksAnswer(true);
        dashboards.commerce.logIn(TestShow.random(), shop, "marketer");
        browser = TestBrowser.open();
    }

    Page desktop(String path, String lang) {
        return open(path, lang, 1440, 900, ColorScheme.LIGHT);
    }

    Page phone(String path, String lang) {
        return open(path, lang, 390, 844, ColorScheme.DARK);
    }

    private Page open(String path, String lang, int width, int height, ColorScheme colours) {
        var page = browser.context(new NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colours)
                        .setTimezoneId("Asia/Seoul"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(dashboards.url + path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
        return page;
    }

    /** For everybody: no rule of axe is broken, and a phone need not be scrolled sideways. */
    static void isFitForAll(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    void hasNothingToComplainAbout() {
        var said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
