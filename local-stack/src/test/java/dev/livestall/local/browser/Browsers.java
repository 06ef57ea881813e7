package dev.livestall.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.livestall.backing.browser.TestBrowser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One real Chromium; each person has a context of their own. Collects what pages complain about. */
final class Browsers implements AutoCloseable {
    /** The machine may be busy with the whole build. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final TestBrowser browser = TestBrowser.open();
    private final List<String> complaints = new ArrayList<>();
    private final Map<Request, Long> unanswered = new LinkedHashMap<>();

    /** A new person's page. */
    Page person(int width, int height) {
        var context = browser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("ko-KR"));
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

    /** What a page waited for, for whoever reads why a test failed. */
    private void sayWhatIsOpen() {
        unanswered.forEach((request, since) ->
                System.out.printf("open for %d ms: %s%n", System.currentTimeMillis() - since, request.url()));
        int page = 0;
        for (var context : browser.browser().contexts()) {
            for (var left : context.pages()) TestBrowser.screenshot(left, "at-the-end-" + ++page);
        }
    }

    @Override
    public void close() {
        sayWhatIsOpen();
        browser.close();
    }
}
