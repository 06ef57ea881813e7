package dev.livestall.benchmarks.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.livestall.backing.browser.TestBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A person at the browser, in whose pages the probe runs before anything else. */
final class Visitor implements AutoCloseable {
    /** After everything stands: late requests, late paints. */
    private static final double CALM_MILLIS = 1_000;

    private static final String PROBE = probe();

    private final BrowserContext context;

    private Visitor(BrowserContext context) {
        this.context = context;
        context.addInitScript(PROBE);
    }

    /** Whom no server knows yet. */
    static Visitor guest(TestBrowser browser, Place.Screen screen) {
        return new Visitor(browser.context(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("ko-KR")
                .setTimezoneId("Asia/Seoul")));
    }

    /** Logged in at the studio, and so at the insights. */
    static Visitor staff(TestBrowser browser, String studio, String email, String password) {
        var visitor = guest(browser, Place.Screen.DESKTOP);
        Page page = visitor.context.newPage();
        page.navigate(studio);
        page.locator("ls-log-in [name=email]").fill(email);
        page.locator("ls-log-in [name=password]").fill(password);
        page.keyboard().press("Enter");
        page.locator("ls-log-in").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.close();
        return visitor;
    }

    /** An empty tab. */
    Page tab(ColorScheme theme) {
        Page page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        return page;
    }

    /** Opens an address in a tab and waits until the page stands. */
    static void open(Page page, String url) {
        page.navigate(url);
        page.waitForFunction("() => probe.settled()");
        page.waitForTimeout(CALM_MILLIS);
    }

    /** What the page's own policy kept it from. */
    @SuppressWarnings("unchecked")
    static List<String> breaches(Page page) {
        return (List<String>) page.evaluate("() => probe.breaches");
    }

    static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private static String probe() {
        try (InputStream in = Visitor.class.getResourceAsStream("probe.js")) {
            if (in == null) throw new IllegalStateException("no probe.js");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
