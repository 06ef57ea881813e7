package dev.livestall.commerce;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.edge.settings.EdgeSettings;
import java.util.ArrayList;
import java.util.List;
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
        var page = browser.context().newPage();
        page.onPageError(complaints::add);
        page.route(publicUrl + "/**", this::fromHere);
        page.navigate(publicUrl + path);
        return page;
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
