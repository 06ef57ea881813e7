package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Fresh;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.Card;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Money;
import dev.livestall.events.Offer;
import dev.livestall.events.Role;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What broadcasting software lays over the video. */
class OverlayIT extends OnTheWatchPage {
    @Test
    void aLineStandsOnATransparentPageUntilAModeratorRemovesIt() throws IOException {
        Show show = Show.live();
        String text = "<img src=x onerror=alert(1)> " + Fresh.word();
        try (Client speaker = show.named(Stack.TWO, "보리차");
                Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.overlay(show, "?lang=ko", 1920, 1080);
            assertThat(page.locator("ls-overlay main")).isAttached();
            speaker.post("0", "먼저 쓴 줄");
            String id = speaker.post("1", text).path("messageId").stringValue();
            assertThat(line(page, text)).isVisible();
            assertThat(page.locator("ls-overlay img")).hasCount(0);
            assertThat(page.locator("ls-overlay button, ls-overlay a, ls-overlay input"))
                    .hasCount(0);
            assertThat(alphaOfTheCorner(page)).isZero();
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "overlay-chat");
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", id));
            host.answer("r");
            untilOnlyTheOlderStands(page, text, "먼저 쓴 줄");
            leave(page);
        }
    }

    @Test
    void whatIsOnNowStandsWithItsStockAndItsTimeEvenWhereThePictureIsLate() {
        Show show = Show.late(600_000);
        for (String language : List.of("ko", "en")) {
            Page page = watched.overlay(show, "?show=stock,countdown&lang=" + language, 1080, 1920);
            assertThat(page.locator("ls-overlay main")).isAttached();
            if (language.equals("ko")) pin(show);
            assertThat(page.locator(".stock")).containsText(language.equals("ko") ? "40개 중 12개 남음" : "12 of 40 left");
            assertThat(page.locator(".stock rect").last()).hasAttribute("width", "30");
            assertThat(page.locator("[role=timer]")).isVisible();
            assertThat(page.locator("ls-overlay ol")).hasCount(0);
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "overlay-product-" + language);
            leave(page);
        }
    }

    @Test
    void theNewestOpenQuestionStandsUntilItIsAnswered() {
        Show show = Show.live();
        String first = "싹 난 감자는 없나요? " + Fresh.word();
        String second = "얼마나 오래 두나요? " + Fresh.word();
        try (Client asker = show.named(Stack.TWO, "초록대문");
                Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.overlay(show, "?show=question&size=l", 1920, 1080);
            ask(asker, "1", first);
            assertThat(page.locator(".question")).containsText(first);
            String id = ask(asker, "2", second);
            assertThat(page.locator(".question")).containsText(second);
            assertThat(Axe.violations(page)).isEmpty();
            host.send(Json.of("{'type':'answer','id':'a','messageId':'%s'}", id));
            host.answer("a");
            assertThat(page.locator(".question")).containsText(first);
            leave(page);
        }
    }

    @Test
    void aQuestionWhoseLineWasThereBeforeThePageIsAskedOnIt() {
        Show show = Show.live();
        About about = show.about();
        Author asker = new Author(UUID.randomUUID().toString(), "초록대문", Role.VIEWER, false);
        String text = "어디에서 왔나요? " + Fresh.word();
        Stack.LOG.room(show.partition, new MessagePosted(about, "c", asker, text, List.of(), null, true, null, null));
        Page page = watched.overlay(show, "?lang=ko", 1920, 1080);
        assertThat(line(page, text)).isVisible();
        assertThat(page.locator(".question")).hasCount(0);
        Stack.LOG.room(show.partition, new QuestionAsked(show.about(), about.id(), asker.viewerId()));
        assertThat(page.locator(".question")).containsText(text);
        leave(page);
    }

    @Test
    void aShowThatNobodyKnowsIsNotFoundAndSaysSo() {
        var answer = Stack.ONE.get("/overlay/" + UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(404);
        var known = Stack.ONE.get("/overlay/" + Show.live().id);
        assertThat(known.body()).contains("<ls-overlay>", "noindex");
        assertThat(known.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "default-src 'none'");
    }

    private static String ask(Client asker, String id, String text) {
        asker.send(Json.of("{'type':'post','id':'%s','text':'%s','question':true}", id, text));
        return asker.answer(id).path("messageId").stringValue();
    }

    /** By itself the older line goes first: only a removal leaves it alone there. */
    private static void untilOnlyTheOlderStands(Page page, String newer, String older) {
        page.waitForFunction(
                "([newer, older]) => { const said = document.querySelector('ls-overlay').renderRoot.textContent; return !said.includes(newer) && said.includes(older); }",
                List.of(newer, older));
    }

    private static Locator line(Page page, String text) {
        return page.locator("ls-overlay li", new Page.LocatorOptions().setHasText(text));
    }

    private static void pin(Show show) {
        String product = UUID.randomUUID().toString();
        Instant now = Instant.now();
        var offer = new Offer(
                UUID.randomUUID().toString(),
                product,
                new Money(39_000, "KRW"),
                new Money(52_000, "KRW"),
                40,
                12,
                3,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(1)));
        var card = new Card(
                product, new Words("달항아리 무드등", "Moon jar lamp"), "/none.png", new Money(52_000, "KRW"), 70, 120, offer);
        Stack.LOG.room(
                show.partition,
                new ProductPinned(show.about(), UUID.randomUUID().toString(), card));
    }

    private static int alphaOfTheCorner(Page page) throws IOException {
        byte[] png = page.screenshot(new ScreenshotOptions().setOmitBackground(true));
        return ImageIO.read(new ByteArrayInputStream(png)).getRGB(5, 5) >>> 24;
    }
}
