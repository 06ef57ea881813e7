package dev.livestall.components;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real browser with an empty page, into which tests import the modules. Its errors fail the test that reads them. */
final class ModulePage implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ModuleServer server;
    private final Playwright playwright;
    private final Browser browser;
    private Page page;

    private ModulePage(ModuleServer server) {
        this.server = server;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String executable = System.getenv().getOrDefault("LIVESTALL_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(FLAGS));
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
        if (page != null) page.context().close();
        page = browser.newContext().newPage();
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
        playwright.close();
        server.close();
    }
}
