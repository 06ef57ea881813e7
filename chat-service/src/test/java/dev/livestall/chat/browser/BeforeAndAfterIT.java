package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.chat.browser.WatchedShow.line;
import static dev.livestall.chat.browser.WatchedShow.takeName;
import static dev.livestall.chat.browser.WatchedShow.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.LoggedPoll;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Card;
import dev.livestall.events.Mode;
import dev.livestall.events.Money;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.StageEvent.BroadcastEnded;
import dev.livestall.events.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The viewer page before a show, after it, and where the picture is late. */
class BeforeAndAfterIT extends OnTheWatchPage {
    @Test
    void whoComesTooEarlySeesHowLongStillAndTakesAReminderAlong() throws IOException {
        Show show = Show.scheduled();
        for (Page page : List.of(watched.phone(show, "ko"), watched.desktop(show, "en"))) {
            assertThat(page.locator("ls-waiting-room [role=timer]")).isVisible();
            var file = page.waitForDownload(
                    () -> page.locator("ls-waiting-room button").click());
            assertThat(Files.readString(file.path())).contains("BEGIN:VEVENT", "TRIGGER:-PT10M", "/watch/" + show.id);
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "waiting-" + page.viewportSize().width);
            leave(page);
        }
    }

    /** commerce-service as it answers for this show. @param shown as many seconds after the start as each was pinned, with its end */
    private static void tells(Page page, Show show, int... shown) {
        var products = IntStream.range(0, 3)
                .mapToObj(i ->
                        "{'productId':'p%d','name':{'ko':'상품 %d','en':'Product %d'},'image':'/%d.png','price':{'minor':%d000,'currency':'KRW'},'left':9,'total':9}"
                                .formatted(i, i, i, i, i + 1))
                .collect(Collectors.joining(","));
        var facts = Json.read(Stack.ONE.get("/api/chat/broadcasts/" + show.id).body());
        var began = Instant.parse(facts.path("startedAt").asString("2026-01-01T00:00:00Z"));
        var pins = IntStream.range(0, shown.length - 1)
                .mapToObj(i -> "{'pinId':'pin%d','productId':'p%d','from':'%s','until':'%s'}"
                        .formatted(i, i, began.plusSeconds(shown[i]), began.plusSeconds(shown[i + 1])))
                .collect(Collectors.joining(","));
        String body = "{'products':[%s],'shown':[%s]}".formatted(products, pins).replace('\'', '"');
        page.route(
                url -> url.endsWith("/api/commerce/broadcasts/" + show.id + "/programme"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setContentType("application/json")
                        .setBody(body)));
        page.reload();
    }

    @Test
    void whoWaitsSeesWhatWillBeSold() {
        Show show = Show.scheduled();
        for (Page page : List.of(watched.phone(show, "ko"), watched.desktop(show, "en"))) {
            tells(page, show);
            var sold = page.locator("ls-soon-sold li");
            assertThat(sold).hasCount(3);
            assertThat(sold.nth(1)).containsText(Pattern.compile("상품 1\\s*2,000원|Product 1\\s*₩2,000"));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "waiting-sells-" + page.viewportSize().width);
            leave(page);
        }
    }

    @Test
    void theReplayHasWhatWasOnTheScreenAndItsChapters() {
        Show show = Show.live();
        Stack.LOG.room(show.partition, new BroadcastEnded(show.about()));
        show.end();
        for (Page page : List.of(watched.phone(show, "ko"), watched.desktop(show, "en"))) {
            tells(page, show, 10, 20, 30);
            page.locator("ls-ended-show .replay").click();
            var chapters = page.locator("ls-replay-bar li");
            assertThat(chapters).hasCount(2);
            assertThat(page.locator("ls-product-card")).hasCount(0);
            chapters.nth(1).locator("button").click();
            assertThat(chapters.nth(1).locator("button")).hasAttribute("aria-current", "true");
            assertThat(page.locator("ls-product-card")).containsText(Pattern.compile("상품 1|Product 1"));
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "replay-chapters-" + page.viewportSize().width);
            page.locator("ls-replay-bar input").fill("11000");
            assertThat(page.locator("ls-product-card")).containsText(Pattern.compile("상품 0|Product 0"));
            page.locator("ls-replay-bar input").fill("40000");
            assertThat(page.locator("ls-product-card")).hasCount(0);
            leave(page);
        }
    }

    @Test
    void theReplayAsksAPollWhereItWasAskedAndTellsItsResultWhereItEnded() {
        Show show = Show.live();
        Instant at = Instant.now().minusSeconds(45);
        new LoggedPoll(show, Mode.LIVE).begins(at, false).ends(at.plusSeconds(10), 3, 1);
        new Rows(show.shopId).until(1, "SELECT count(*) FROM poll WHERE ended_at IS NOT NULL");
        Stack.LOG.room(show.partition, new BroadcastEnded(show.about()));
        show.end();
        var facts = Json.read(Stack.ONE.get("/api/chat/broadcasts/" + show.id).body());
        long begun = Duration.between(Instant.parse(facts.path("startedAt").stringValue()), at)
                .toMillis();
        for (Page page : List.of(watched.phone(show, "ko"), watched.desktop(show, "en"))) {
            page.locator("ls-ended-show .replay").click();
            var poll = page.locator("ls-poll-card");
            assertThat(poll).hasCount(0);
            placed(page, begun + 4_000);
            assertThat(poll.locator("[role=radio]")).hasCount(2);
            assertThat(poll.locator("[role=radio][aria-disabled]")).hasCount(2);
            assertThat(poll).containsText(Pattern.compile("다시 보기에서는 투표할 수 없어요|You can’t vote in a replay"));
            assertThat(poll.locator(".percent")).hasCount(0);
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "replay-poll-" + page.viewportSize().width);
            placed(page, begun + 11_000);
            assertThat(poll.locator("[role=radio]").first()).containsText("75%");
            assertThat(poll).containsText(Pattern.compile("4명 참여|4 votes"));
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "replay-poll-result-" + page.viewportSize().width);
            placed(page, begun - 3_000);
            assertThat(poll).hasCount(0);
            leave(page);
        }
    }

    /** The replay stands at this place of the show. */
    private static void placed(Page page, long millis) {
        page.locator("ls-replay-bar input").fill(String.valueOf(millis / 1_000 * 1_000));
    }

    @Test
    void afterTheShowItIsRatedOnceAndItsChatIsReplayed() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            speaker.post("1", "첫 줄");
            speaker.post("2", "마지막 줄");
            Stack.LOG.room(show.partition, new BroadcastEnded(show.about()));
            show.end();
            Page page = watched.phone(show, "ko");
            page.locator("ls-ended-show [value='4']").check();
            page.getByText("평가 보내기").click();
            assertThat(page.locator("ls-ended-show")).containsText("평가해 주셔서 고마워요");
            assertThat(Axe.violations(page)).isEmpty();
            page.getByText("다시 보기").click();
            assertThat(line(page, "첫 줄")).hasCount(0);
            page.locator("ls-replay-bar input").fill("60000");
            assertThat(line(page, "마지막 줄")).isVisible();
            page.locator("ls-replay-bar input").fill("1000");
            assertThat(line(page, "마지막 줄")).hasCount(0);
            assertThat(Axe.violations(page)).isEmpty();
            TestBrowser.screenshot(page, "replay");
            leave(page);
        }
    }

    @Test
    void aPinWaitsForThePictureAndALineDoesNot() {
        Show show = Show.late(8_000);
        Page page = watched.phone(show, "ko");
        write(page, "벌써 보여요");
        takeName(page, "산들바람");
        assertThat(line(page, "벌써 보여요")).isVisible();
        var card = new Card(
                UUID.randomUUID().toString(),
                new Words("달항아리 무드등", null),
                "/none.png",
                new Money(52_000, "KRW"),
                70,
                120,
                null,
                null,
                null);
        try (Client other = show.viewer(Stack.TWO)) {
            Stack.LOG.room(
                    show.partition,
                    new ProductPinned(show.about(), UUID.randomUUID().toString(), card));
            other.event("product.pinned");
        }
        assertThat(page.locator("ls-product-card")).hasCount(0);
        assertThat(page.locator("ls-product-card")).containsText("달항아리 무드등");
        leave(page);
    }

    @Test
    void onlyRealShowsAreInTheSitemap() {
        Show live = Show.live();
        Show draft = Show.draft();
        assertThat(Stack.ONE.get("/sitemap.xml").body()).contains(live.id).doesNotContain(draft.id);
        assertThat(Stack.ONE.get("/watch/" + live.id).body())
                .contains("application/ld+json", "og:title", "rel=\"canonical\"");
        assertThat(Stack.ONE.get("/watch/" + draft.id).body())
                .contains("noindex")
                .doesNotContain("ld+json");
    }
}
