package dev.livestall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.shop.SampleShop;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Stack;
import dev.livestall.local.stack.Steps;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The whole product as three people see it at the same time: a viewer's phone, the host's studio, the marketer's board. */
class ShowInTheBrowserIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static DataFolder data;
    private static Stack stack;
    private static Browsers browsers;

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.temporary();
        stack = Stack.start(HOME, data, Stack.Shape.SMOKE, new Steps(System.out, System.currentTimeMillis()));
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browsers != null) browsers.close();
        if (stack != null) stack.close();
        if (data != null) data.close();
    }

    @Test
    void aSaleFromTheChatLinkReachesThePaidBadgeTheBoardAndTheProof() throws Exception {
        var host = Host.logIn(new Http(), stack.addresses(), stack.hostEmail(), stack.password());
        String show = liveShow(host);
        var viewer = browsers.person(390, 844);
        var studio = browsers.person(1440, 900);
        var board = browsers.person(1440, 900);

        viewer.navigate(stack.addresses().watch(show));
        logIn(studio, stack.addresses().studio());
        logIn(board, stack.addresses().board(show));
        assertThat(studio.locator("ls-run-of-show li")).hasCount(9);

        write(viewer, "안녕하세요, 처음 왔어요");
        assertThat(studio.locator("ls-show-feed ls-chat-view")).containsText("안녕하세요, 처음 왔어요");

        studio.keyboard().press("Digit4");
        assertThat(viewer.locator("ls-product-card")).containsText("달항아리 무드등");
        studio.keyboard().press("o");
        studio.locator("ls-offer-sheet [name=price]").fill("42000");
        studio.keyboard().press("Control+Enter");
        assertThat(viewer.locator("ls-product-card")).containsText("42,000");
        assertThat(viewer.locator("ls-product-card [role=timer]")).isVisible();

        sendWithLink(studio, "달항아리 무드등, 지금 5분 동안 42,000원이에요");
        var chip = viewer.locator("ls-chat-view .chip");
        assertThat(chip).containsText("42,000");
        TestBrowser.screenshot(viewer, "viewer-phone-ko");
        TestBrowser.screenshot(studio, "studio-desktop-ko");

        var paid = buy(viewer, chip);
        assertThat(paid.locator("ls-paid h1")).containsText("결제");
        assertThat(paid.locator("ls-paid .sign.paid")).isVisible();
        // The room says "paid", and the show is whole again.
        assertThat(viewer.locator("ls-product-sheet")).hasCount(0);
        write(viewer, "방금 샀어요!");
        assertThat(studio.locator("ls-show-feed .badge.buyer").first()).isVisible();

        assertThat(board.locator("ls-live-board")).containsText("₩42,000");
        assertThat(board.locator("ls-messages-card li").first()).containsText("₩42,000");
        assertThat(board.locator("ls-messages-card li").first()).containsText("지금 5분 동안");
        assertThat(board.locator("ls-proof-strip section")).hasAttribute("data-state", "equal");
        assertThat(board.locator("ls-proof-strip")).containsText("₩42,000");
        TestBrowser.screenshot(board, "board-desktop-ko");
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void twoProductsInOneBagAreOneOrderWhileTheVideoGoesOn() throws Exception {
        var host = Host.logIn(new Http(), stack.addresses(), stack.hostEmail(), stack.password());
        String show = liveShow(host);
        var products = host.products();
        var viewer = browsers.person(390, 844);
        viewer.navigate(stack.addresses().watch(show) + "?lang=en");
        for (var product : products.subList(0, 2)) {
            host.pin(show, id(product));
            var card = viewer.locator(
                    "ls-product-card", withText(product.path("name").path("en").asString()));
            assertThat(card).isVisible();
            card.locator(".buy").click(new Locator.ClickOptions().setDelay(700));
            viewer.locator("ls-product-sheet .add").click();
            assertThat(viewer.locator("ls-product-sheet")).hasCount(0);
        }
        viewer.locator("ls-composer .bag").click();
        assertThat(viewer.locator("ls-bag-sheet .lines li")).hasCount(2);
        assertThat((Boolean) viewer.evaluate("document.querySelector('ls-watch').stage.element.paused"))
                .isFalse();
        TestBrowser.screenshot(viewer, "bag-phone-en");
        pay(viewer, viewer.locator("ls-bag-sheet .pay"));
        assertThat(viewer.locator("ls-bag-sheet")).hasCount(0);
        viewer.locator("ls-composer .bag").click();
        assertThat(viewer.locator("ls-orders-drawer li")).hasCount(1);
        assertThat(viewer.locator("ls-orders-drawer li .line")).hasCount(2);
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void aRemovedLineLeavesTheViewersScreen() throws Exception {
        var host = Host.logIn(new Http(), stack.addresses(), stack.hostEmail(), stack.password());
        String show = liveShow(host);
        var viewer = browsers.person(390, 844);
        var studio = browsers.person(1440, 900);
        viewer.navigate(stack.addresses().watch(show));
        logIn(studio, stack.addresses().studio() + "?broadcast=" + show);
        write(viewer, "이 줄은 곧 사라져요");
        var line = studio.locator("ls-show-feed ls-chat-view li.line", withText("이 줄은 곧 사라져요"));
        line.hover();
        line.locator(".actions button").first().click();
        assertThat(viewer.locator("ls-chat-view li.line", withText("이 줄은 곧 사라져요")))
                .hasCount(0);
        assertThat(line).hasClass(java.util.regex.Pattern.compile("removed"));
    }

    @ParameterizedTest
    @CsvSource({"ko, 1440, 900", "en, 390, 844"})
    void aShopWithTheTagInItsPageTalksAndSellsToItsOwnCustomer(String language, int width, int height)
            throws Exception {
        var host = Host.logIn(new Http(), stack.addresses(), stack.hostEmail(), stack.password());
        String show = liveShow(host);
        var lamp = host.products().get(3);
        host.pin(show, id(lamp));
        try (var shop = SampleShop.open(stack.shopUrl(), stack.addresses(), host, show)) {
            var page = browsers.person(width, height);
            page.navigate(stack.shopUrl() + "?lang=" + language);
            page.locator(".consent button").first().click();
            write(page, "무드등 밝기 조절이 되나요?");
            assertThat(page.locator("livestall-show .notice")).hasCount(0);
            var card = page.locator("livestall-show ls-product-card");
            assertThat(card).containsText(lamp.path("name").path(language).asString());
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "sample-shop-" + language, true);

            buyInWindow(page, card.locator(".buy"));
            assertThat(page.locator("livestall-show .notice.good")).isVisible();
            page.waitForFunction("() => window.dataLayer.some(({event}) => event === 'purchase')");
            leave(page);
        }
        assertThat(browsers.complaints()).isEmpty();
    }

    private static String liveShow(Host host) {
        var products = host.products().stream().map(ShowInTheBrowserIT::id).toList();
        String show = host.plan(Map.of(
                "title",
                Map.of("ko", "첫눈 오는 밤, 달빛 다실", "en", "First snow at the tea room"),
                "mode",
                "live",
                "audience",
                "real",
                "productIds",
                products,
                "video",
                Map.of("url", "/media/show.mp4", "poster", "/media/show.webp")));
        host.start(show);
        return show;
    }

    private static String id(JsonNode product) {
        return product.path("id").asString();
    }

    private static void logIn(Page page, String url) {
        page.navigate(url);
        page.locator("ls-log-in [name=email]").fill(stack.hostEmail());
        page.locator("ls-log-in [name=password]").fill(stack.password());
        page.keyboard().press("Enter");
    }

    /** Writes a line; the first one asks for a nickname. */
    private static void write(Page viewer, String text) {
        viewer.locator("ls-composer input").fill(text);
        viewer.keyboard().press("Enter");
        var mine = viewer.locator("ls-chat-view li.mine.sent", withText(text));
        var nickname = viewer.locator("ls-name-sheet [name=nickname]");
        assertThat(mine.or(nickname)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        if (nickname.isVisible()) {
            nickname.fill("보리차한잔");
            viewer.locator("ls-name-sheet [name=consent]").check();
            viewer.locator("ls-name-sheet .primary").click();
        }
        assertThat(mine).isVisible();
    }

    private static void sendWithLink(Page studio, String text) {
        studio.locator("ls-feed-composer .link").click();
        studio.locator("ls-feed-composer input").fill(text);
        studio.keyboard().press("Enter");
    }

    /** Taps the link in the chat, goes on from the product's sheet, pays on the hosted page in the new tab, and answers that tab. */
    private static Page buy(Page viewer, Locator chip) {
        chip.click();
        assertThat(viewer.locator("ls-product-sheet .sum strong")).containsText("45,000");
        TestBrowser.screenshot(viewer, "product-sheet-phone-ko");
        return pay(viewer, viewer.locator("ls-product-sheet .pay"));
    }

    /** The tag's way: a tap opens the buy page in a window of its own, and the shop's page stays where it is. */
    private static void buyInWindow(Page shop, Locator button) {
        var window = shop.context().waitForPage(button::click);
        window.locator("ls-buy .pay").click();
        window.locator("form.pay button.submit").click();
    }

    private static Page pay(Page viewer, Locator button) {
        var tab = viewer.context().waitForPage(button::click);
        tab.locator("form.pay button.submit").click();
        return tab;
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
