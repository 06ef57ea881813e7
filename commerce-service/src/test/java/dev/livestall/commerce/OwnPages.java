package dev.livestall.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.edge.settings.EdgeSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;

/** This service's pages in a real browser: they stand at their public address, wherever the service listens. */
public final class OwnPages implements AutoCloseable {
    private final TestBrowser browser = TestBrowser.open();
    private final List<String> complaints = new ArrayList<>();
    private final String publicUrl;
    private final String url;

    public OwnPages(Commerce commerce) {
        url = "http://127.0.0.1:" + commerce.bean(Environment.class).getProperty("local.server.port");
        publicUrl = commerce.bean(EdgeSettings.class).commerceUrl();
    }

    /** @param path with its slash */
    public Page open(String path) {
        return open(path, page -> {});
    }

    /** @param first what the page must know of before it loads anything */
    public Page open(String path, Consumer<Page> first) {
        var page = browser.context().newPage();
        page.onPageError(complaints::add);
        page.route(publicUrl + "/**", this::fromHere);
        first.accept(page);
        page.navigate(publicUrl + path);
        return page;
    }

    /** The studio as somebody who works in the shop. @param search where to in it */
    public Page studio(String email, String password, String search) {
        var page = open("/studio" + search);
        page.locator("ls-log-in [name=email]").fill(email);
        page.locator("ls-log-in [name=password]").fill(password);
        page.keyboard().press("Enter");
        return page;
    }

    public static void looksRight(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
    }

    /** The page stays on a phone: everything fits, nothing stands beside the screen. */
    public static void fitsAPhone(Page page) {
        page.setViewportSize(390, 844);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        looksRight(page);
    }

    private void fromHere(Route route) {
        try {
            var there = new Route.FetchOptions().setUrl(route.request().url().replace(publicUrl, url));
            route.fulfill(new Route.FulfillOptions().setResponse(route.fetch(there)));
        } catch (PlaywrightException e) {
            // A page that is closed may just have asked for something.
            if (!e.getMessage().contains("has been closed")) throw e;
        }
    }

    /** What the browser had to complain about since the last time. */
    public List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        browser.close();
    }
}
