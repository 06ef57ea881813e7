package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.chat.browser.WatchedShow.line;
import static dev.livestall.chat.browser.WatchedShow.takeName;
import static dev.livestall.chat.browser.WatchedShow.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Card;
import dev.livestall.events.Money;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.StageEvent.BroadcastEnded;
import dev.livestall.events.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
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
            page.context().close();
        }
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
            page.context().close();
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
        page.context().close();
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
