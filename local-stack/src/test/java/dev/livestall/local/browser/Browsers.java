package dev.livestall.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import java.util.ArrayList;
import java.util.List;

/** One real Chromium; each person has a context of their own. Collects what pages complain about. */
final class Browsers implements AutoCloseable {
    private final TestBrowser browser = TestBrowser.open();
    private final List<String> complaints = new ArrayList<>();

    /** A new person's page. */
    Page person(int width, int height) {
        var context = browser.context(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ko-KR"));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** What pages complained about: script errors and breaches of their own security policy. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
    }
}
