package dev.livestall.chat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Relay;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A node that serves the viewer page, and a browser whose pages' complaints are collected. */
final class WatchedShow implements AutoCloseable {
    private final TestBrowser browser = TestBrowser.open();
    private final Relay relay = new Relay();
    private final Node node;
    private final List<String> complaints = new ArrayList<>();

    WatchedShow(String name) throws IOException {
        node = Stack.node(name, "--LIVESTALL_CHAT_URL=" + relay.url());
        relay.leadsTo(node);
    }

    /** A person with a phone. */
    Page phone(Show show, String language) {
        return open(show, language, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    /** A person at a desk, in the evening. */
    Page desktop(Show show, String language) {
        return open(
                show,
                language,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
    }

    /** A source of broadcasting software, with a canvas of that size. @param query from the question mark on */
    Page overlay(Show show, String query, int width, int height) {
        return open("/overlay/" + show.id + query, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    Page myData(Show show, String language) {
        return open(
                "/my-data/" + show.id + "?lang=" + language,
                new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    Page design(String language, int width, ColorScheme scheme) {
        return open(
                "/design?lang=" + language,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private Page open(Show show, String language, Browser.NewContextOptions options) {
        return open("/watch/" + show.id + "?lang=" + language, options);
    }

    private Page open(String path, Browser.NewContextOptions options) {
        BrowserContext context = browser.context(options);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        Page page = context.newPage();
        page.navigate(relay.url() + path);
        return page;
    }

    static Locator line(Page page, String text) {
        return page.locator("ls-chat-view li.line", new Page.LocatorOptions().setHasText(text));
    }

    /** Writes a line; the first one asks for a nickname. */
    static void write(Page page, String text) {
        page.locator("ls-composer input").fill(text);
        page.keyboard().press("Enter");
    }

    static void takeName(Page page, String nickname) {
        page.locator("ls-name-sheet [name=nickname]").fill(nickname);
        page.locator("ls-name-sheet [name=consent]").check();
        page.locator("ls-name-sheet .primary").click();
    }

    /** Script errors and breaches of the page's own policy. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        node.close();
        relay.close();
    }
}
