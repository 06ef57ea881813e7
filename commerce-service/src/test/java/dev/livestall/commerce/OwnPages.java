package dev.livestall.commerce;

import com.microsoft.playwright.Page;
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
        page.route(
                publicUrl + "/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setResponse(route.fetch(new Route.FetchOptions()
                                .setUrl(route.request().url().replace(publicUrl, url))))));
        page.navigate(publicUrl + path);
        return page;
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
