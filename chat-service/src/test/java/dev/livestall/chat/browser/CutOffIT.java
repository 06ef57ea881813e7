package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Relay;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The viewer page in a browser whose network is cut for twenty seconds, on each way into the room. */
class CutOffIT {
    private static final int LINES = 10;
    private static final double PATIENCE_MILLIS = 60_000;
    /** As behind a proxy that knows no WebSockets. */
    private static final String NO_SOCKETS = """
            window.WebSocket = class {
              static OPEN = 1;
              readyState = 0;
              constructor() { setTimeout(() => this.onclose?.({code: 1006, reason: ''}), 20); }
              close() {}
            };
            """;

    private static TestBrowser browser;

    @BeforeAll
    static void openBrowser() {
        browser = TestBrowser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "events", "poll"})
    void twentySecondsWithoutANetworkLoseNothing(String way) throws Exception {
        Show show = Show.live();
        try (Relay relay = new Relay();
                Node node = Stack.node("cut-" + way, "--LIVESTALL_CHAT_URL=" + relay.url());
                Client speaker = show.named(Stack.TWO, "일곱")) {
            relay.leadsTo(node);
            Page page = pageWithOnly(way);
            page.navigate(relay.url() + "/watch/" + show.id);
            Locator lines = page.locator("ls-chat-view li.line");
            speaker.post("before", "끊기기 전");
            assertThat(lines).hasCount(1, new HasCountOptions().setTimeout(PATIENCE_MILLIS));

            relay.cut();
            List<String> said = new ArrayList<>(List.of("끊기기 전"));
            for (int i = 0; i < LINES; i++) {
                said.add("놓친 말 " + i);
                speaker.post("missed" + i, "놓친 말 " + i);
                Client.sleep(Duration.ofSeconds(20).dividedBy(LINES));
            }
            assertThat(lines).hasCount(1);
            assertThat(page.locator("ls-connection-banner .banner")).isVisible();
            TestBrowser.screenshot(page, way + "-cut");

            relay.mend();
            assertThat(lines).hasCount(LINES + 1, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator("ls-connection-banner .banner"))
                    .not()
                    .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            TestBrowser.screenshot(page, way + "-caught-up");
            speaker.post("after", "다시 이어진 뒤");
            said.add("다시 이어진 뒤");
            assertThat(lines).hasCount(LINES + 2, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
            List<String> shown = lines.allTextContents();
            for (int i = 0; i < said.size(); i++) assertThat(shown.get(i)).contains(said.get(i));
            leave(page);
        }
    }

    /** @param way the last part of the only address that the network lets through */
    private static Page pageWithOnly(String way) {
        Page page = browser.context(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        if (!way.equals("socket")) {
            page.addInitScript(NO_SOCKETS);
        }
        for (String other : new String[] {"events", "poll"}) {
            if (!way.equals(other)) page.route(Pattern.compile(".*/" + other + "\\?.*"), Route::abort);
        }
        return page;
    }
}
