package dev.livestall.components;

import static dev.livestall.backing.browser.TestBrowser.leave;

import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import java.io.IOException;
import java.util.function.Consumer;

/** A real browser with an empty page, into which tests import the modules. Its errors fail the test that reads them. */
final class ModulePage implements AutoCloseable {
    private final ModuleServer server;
    private final TestBrowser browser = TestBrowser.open();
    private Page page;

    private ModulePage(ModuleServer server) {
        this.server = server;
    }

    static ModulePage open() throws IOException {
        return new ModulePage(new ModuleServer());
    }

    /** A page that nothing has touched yet. */
    Page fresh() {
        return fresh(untouched -> {});
    }

    /** @param prepare what must be there before the page is, such as routes for its sockets */
    Page fresh(Consumer<Page> prepare) {
        if (page != null) leave(page);
        page = browser.context().newPage();
        prepare.accept(page);
        page.navigate(server.url());
        return page;
    }

    /** @param body of an async function in the browser; what it returns comes back */
    Object run(String body) {
        return page.evaluate("async () => {" + body + "}");
    }

    Page page() {
        return page;
    }

    String url() {
        return server.url();
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
