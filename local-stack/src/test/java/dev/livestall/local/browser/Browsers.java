package dev.livestall.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/** One real Chromium; each person has a context of their own. Collects what pages complain about. */
final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** The machine may be busy with the whole build. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final Map<Request, Long> unanswered = new LinkedHashMap<>();

    Browsers() {
        String chromium = System.getenv("LIVESTALL_CHROMIUM");
        Assertions.assertNotNull(chromium, "no browser: bin/test finds or installs one and sets LIVESTALL_CHROMIUM");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(FLAGS));
    }

    /** A new person's page. */
    Page person(int width, int height) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ko-KR"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> unanswered.put(request, System.currentTimeMillis()));
        context.onRequestFinished(unanswered::remove);
        context.onRequestFailed(unanswered::remove);
        return context.newPage();
    }

    /** What pages complained about: script errors and breaches of their own security policy. */
    List<String> complaints() {
        return complaints;
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What a page waited for, for whoever reads why a test failed. */
    private void sayWhatIsOpen() {
        unanswered.forEach((request, since) ->
                System.out.printf("open for %d ms: %s%n", System.currentTimeMillis() - since, request.url()));
        int page = 0;
        for (var context : browser.contexts()) {
            for (var left : context.pages()) screenshot(left, "at-the-end-" + ++page);
        }
    }

    @Override
    public void close() {
        sayWhatIsOpen();
        browser.close();
        playwright.close();
    }
}
