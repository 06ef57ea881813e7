package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Relay;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Card;
import dev.livestall.events.Money;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.Words;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tag in a shop's page, which is none of ours: what it shows, and what neither of the two gets from the other. */
class EmbedIT {
    /** A page that does to its parts whatever a page can. */
    private static final String HOSTILE = """
            <style>html { font-size: 40px; } * { color: red !important; font: 40px serif !important; text-transform: uppercase !important; --text: lime !important; }
              button { display: none !important; }</style>
            <div id="settings">not ours</div>
            <script>Object.prototype.evil = () => {}; Array.prototype.toJSON = () => 'evil'; window.heard = [];
              for (const type of ['keydown', 'input', 'send', 'buy', 'named', 'langchange']) window.addEventListener(type, () => heard.push(type));</script>
            """;

    private static final String LISTENING = """
            <script>window.heard = [];
              for (const type of ['vote', 'poll-dismiss', 'heart']) window.addEventListener(type, () => heard.push(type));</script>
            """;

    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(1);

    private static TestBrowser browser;
    private static ShopPages shop;
    private static Relay relay;
    private static Node node;

    private final Show show = shop.showOf(Show.live(), node);

    @BeforeAll
    static void open() throws Exception {
        browser = TestBrowser.open();
        shop = new ShopPages();
        relay = new Relay();
        node = Stack.node("embed", "--LIVESTALL_CHAT_URL=" + relay.url());
        relay.leadsTo(node);
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        node.close();
        relay.close();
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({"ko, 1440, 900, light", "en, 390, 844, dark"})
    void aVisitorReadsWritesAndSeesWhatIsPinned(String language, int width, int height, String theme) {
        pin("달항아리 무드등", "Moon jar lamp");
        Page page = visit(width, height, "", "lang='" + language + "' theme='" + theme + "'");
        try (Client other = show.named(Stack.TWO, "일곱")) {
            other.post("hello", "어서 오세요");
            assertThat(lines(page)).hasCount(1);
            assertThat(page.locator("ls-product-card")).containsText(language.equals("ko") ? "52,000원" : "₩52,000");
            write(page, "처음 왔어요");
            assertThat(lines(page)).hasCount(2);
            assertThat(other.event(event -> event.path("text").asString("").equals("처음 왔어요")))
                    .isNotNull();
        }
        assertThat(Axe.violations(page)).isEmpty();
        TestBrowser.screenshot(page, "embed-" + language + "-" + theme);
        leave(page);
    }

    @Test
    void nothingOfThePageGetsInAndNothingOfOursGetsOut() {
        pin("무드등", "Lamp");
        Page page = visit(1440, 900, HOSTILE, "lang='en'");
        String languageBefore = (String) page.evaluate("() => document.documentElement.lang");
        write(page, "still works");
        assertThat(lines(page)).hasText(java.util.regex.Pattern.compile("still works"));
        Locator buy = page.locator("ls-product-card button");
        assertThat(buy).isVisible();
        assertThat(buy).hasCSS("text-transform", "none");
        assertThat(page.locator("livestall-show header")).hasCSS("font-size", "15px");
        assertThat(page.locator("livestall-show header h2")).not().hasCSS("color", "rgb(255, 0, 0)");
        assertThat((List<?>) page.evaluate("() => heard")).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo(languageBefore);
        assertThat(page.evaluate("() => Object.keys(localStorage).length + Object.keys(sessionStorage).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => 'dataLayer' in window")).isEqualTo(false);
        TestBrowser.screenshot(page, "embed-hostile");
        leave(page);
    }

    @ParameterizedTest
    @CsvSource({"ko, 1440, 900, light", "en, 390, 844, dark"})
    void aVisitorSendsHeartsAndVotesOnce(String language, int width, int height, String theme) {
        pin("달항아리 무드등", "Moon jar lamp");
        try (Client host = show.staff(Stack.TWO, "host");
                Client other = show.viewer(Stack.TWO)) {
            Page page = visit(
                    width, height, LISTENING, "lang='" + language + "' theme='" + theme + "' style='height: 560px'");
            page.locator("livestall-show .heart").click();
            assertThat(other.next(frame -> frame.path("hearts").asInt(0) == 1)).isNotNull();
            host.send(
                    Json.of(
                            "{'type':'begin-poll','id':'p','question':{'ko':'무슨 색?','en':'Which colour?'},'options':[{'ko':'크림','en':'Cream'},{'ko':'먹색','en':'Ink'},{'ko':'노을'},{'ko':'이끼'},{'ko':'물빛'},{'ko':'모래'}]}"));
            String poll = host.answer("p").path("messageId").stringValue();
            Locator options = page.locator("ls-poll-card [role=radio]");
            assertThat(options).hasCount(6);
            assertThat(page.locator("livestall-show .compose")).isInViewport(WHOLE);
            assertThat(page.locator("ls-poll-card .percent")).hasCount(0);
            TestBrowser.screenshot(page, "embed-poll-" + width);
            options.nth(1).click();
            assertThat(options.nth(1)).containsText("100%");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(other.next(frame ->
                            frame.path("counts").path("poll").path("votes").asInt(0) == 1))
                    .isNotNull();
            host.send(Json.of("{'type':'end-poll','id':'e','pollId':'%s'}", poll));
            assertThat(page.locator("ls-poll-card .kind"))
                    .containsText(language.equals("ko") ? "투표 종료" : "Poll closed");
            TestBrowser.screenshot(page, "embed-poll-result-" + width);
            page.locator("ls-poll-card .fold").click();
            assertThat(page.locator("ls-poll-card")).hasCount(0);
            assertThat((List<?>) page.evaluate("() => heard")).isEmpty();
            leave(page);
        }
    }

    @Test
    void theShopsDataLayerHearsOfTheShowOnlyAfterConsent() {
        pin("무드등", "Lamp");
        Page page = visit(1440, 900, "", "");
        page.route("**/api/commerce/**", Route::abort);
        page.locator("ls-product-card .buy").click();
        assertThat(page.evaluate("() => 'dataLayer' in window")).isEqualTo(false);
        page.evaluate("() => (document.querySelector('livestall-show').analytics = true)");
        page.waitForFunction("() => localStorage.length > 0");
        page.locator("ls-product-card .buy").click();
        page.waitForFunction("() => window.dataLayer?.some(({event}) => event === 'select_item')");
        assertThat(page.evaluate("() => dataLayer.find(({event}) => event).ecommerce.items[0].price"))
                .isEqualTo(52_000);
        page.evaluate("() => (document.querySelector('livestall-show').analytics = false)");
        page.waitForFunction("() => localStorage.length === 0");
        leave(page);
    }

    @Test
    void aCustomerOfTheShopIsThatCustomerAndAnExpiredWordIsSaidInPlace() {
        String secret = Json.read(
                        Asking.get(node, "/api/chat/shops/" + show.shopId + "/customer-key", show.staffToken("host"))
                                .body())
                .path("secret")
                .stringValue();
        Page member = visit(1440, 900, "", "customer-token='" + CustomerWord.of(secret, show.shopId, 3_600) + "'");
        write(member, "회원이에요");
        assertThat(lines(member)).hasCount(1);
        Page late = visit(1440, 900, "", "customer-token='" + CustomerWord.of(secret, show.shopId, -3_600) + "'");
        assertThat(late.locator("livestall-show .notice")).containsText("만료");
        assertThat(lines(late)).hasCount(1);
        leave(member);
        leave(late);
    }

    @Test
    void aPageThatIsNotTheShopsGetsNoRoom() {
        Show another = Show.live();
        Page page = shopPage(1440, 900);
        page.navigate(shop.with("", another.id, relay.url(), ""));
        assertThat(page.locator("livestall-show .failed, livestall-show .loading"))
                .isVisible();
        assertThat(page.locator("livestall-show ls-composer")).hasCount(0);
        leave(page);
    }

    private Page visit(int width, int height, String before, String attributes) {
        Page page = shopPage(width, height);
        page.navigate(shop.with(before, show.id, relay.url(), attributes));
        assertThat(page.locator("livestall-show ls-composer input")).isEditable();
        return page;
    }

    private static Page shopPage(int width, int height) {
        return browser.context(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
    }

    private static Locator lines(Page page) {
        return page.locator("ls-chat-view li.line");
    }

    private static void write(Page page, String text) {
        page.locator("ls-composer input").fill(text);
        page.keyboard().press("Enter");
        page.locator("ls-name-sheet [name=nickname]").fill("보리차한잔");
        page.locator("ls-name-sheet [name=consent]").check();
        page.locator("ls-name-sheet .primary").click();
        assertThat(page.locator("ls-chat-view li.mine.sent")).isVisible();
    }

    private void pin(String ko, String en) {
        String product = UUID.randomUUID().toString();
        var card = new Card(product, new Words(ko, en), "/none.png", new Money(52_000, "KRW"), 7, 120, null);
        Stack.LOG.room(
                show.partition,
                new ProductPinned(show.about(), UUID.randomUUID().toString(), card));
    }
}
