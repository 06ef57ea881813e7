package dev.livestall.backing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real Chromium for tests of pages: the one that {@code bin/test} found or installed, named by {@code LIVESTALL_CHROMIUM}. */
public final class TestBrowser implements AutoCloseable {
    /** In the folder of the module under test. */
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** As root in a container, without a screen, and without a word to anybody outside. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The machine may be busy with the whole build. */
    private static final double PATIENCE_MILLIS = 60_000;

    /** Beside a whole stack that has just been started. */
    private static final double LAUNCH_MILLIS = 180_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Map<Request, Long> unanswered = new LinkedHashMap<>();

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException if {@code LIVESTALL_CHROMIUM} is not set */
    public static TestBrowser open() {
        String chromium = System.getenv("LIVESTALL_CHROMIUM");
        if (chromium == null)
            throw new IllegalStateException("no browser: bin/test finds or installs one and sets LIVESTALL_CHROMIUM");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(FLAGS)
                        .setTimeout(LAUNCH_MILLIS));
        return new TestBrowser(playwright, browser);
    }

    /** A new person at this browser. */
    public BrowserContext context(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onRequest(request -> unanswered.put(request, System.currentTimeMillis()));
        context.onRequestFinished(unanswered::remove);
        context.onRequestFailed(unanswered::remove);
        return context;
    }

    public BrowserContext context() {
        return context(new NewContextOptions());
    }

    /**
     * The person of this page goes. Its routes go first: a page may ask for something while it closes, and whoever handled that would answer a page
     * that is not there any more.
     */
    public static void leave(Page page) {
        page.context().pages().forEach(Page::unrouteAll);
        page.context().close();
    }

    /** What pages still wait for, for whoever reads why a test failed. */
    private void sayWhatIsOpen() {
        long now = System.currentTimeMillis();
        unanswered.forEach((request, since) -> System.out.printf("open for %d ms: %s%n", now - since, request.url()));
        int page = 0;
        for (BrowserContext context : browser.contexts()) {
            for (Page left : context.pages()) screenshot(left, "at-the-end-" + ++page);
        }
    }

    /** Left in {@code target/screenshots} to be looked at. */
    public static void screenshot(Page page, String name) {
        screenshot(page, name, false);
    }

    /** @param whole also what would have to be scrolled to */
    public static void screenshot(Page page, String name, boolean whole) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(whole));
    }

    @Override
    public void close() {
        sayWhatIsOpen();
        browser.close();
        playwright.close();
    }
}
