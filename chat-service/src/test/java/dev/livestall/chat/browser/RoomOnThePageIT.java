package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.chat.browser.WatchedShow.line;
import static dev.livestall.chat.browser.WatchedShow.takeName;
import static dev.livestall.chat.browser.WatchedShow.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the room's team does, as the viewer page shows it. */
class RoomOnThePageIT extends OnTheWatchPage {
    @Test
    void theRoomIsReadWhileThePageIsStillConnecting() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.TWO, "host");
                Client writer = show.named(Stack.ONE, "보리차한잔")) {
            Page page = watched.phone(show, "ko");
            writer.post("m", "벌써 보이는 말");
            assertThat(line(page, "벌써 보이는 말")).isVisible();
            page.route("**/viewers", Route::abort);
            page.evaluate("localStorage.clear()");
            page.reload();
            assertThat(line(page, "벌써 보이는 말")).isVisible();
            assertThat(page.locator("ls-composer input")).isDisabled();
            page.unroute("**/viewers");
            assertThat(page.locator("ls-composer input")).isEnabled();
            assertThat(line(page, "벌써 보이는 말")).hasCount(1);
            host.post("h", "이어지는 말");
            assertThat(line(page, "이어지는 말")).isVisible();
            leave(page);
        }
    }

    @Test
    void aPartOfThePageThatDoesNotComeSaysSoAndKeepsWhatWasTyped() {
        Show show = Show.live();
        Page page = watched.phone(show, "ko");
        page.route("**/sheets.*.js", Route::abort);
        page.reload();
        write(page, "첫 마디");
        assertThat(page.locator("ls-toasts")).containsText("이 부분을 불러오지 못했어요");
        assertThat(page.locator("ls-composer input")).hasValue("첫 마디");
        page.unroute("**/sheets.*.js");
        Locator name = page.locator("ls-name-sheet");
        Awaitility.await().untilAsserted(() -> {
            page.locator("ls-composer input").press("Enter");
            assertThat(name.count()).isPositive();
        });
        takeName(page, "바람결");
        assertThat(line(page, "첫 마디")).isVisible();
        leave(page);
    }

    @Test
    void aPollIsVotedInByKeyboardAndShowsNoPercentageBefore() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.phone(show, "ko");
            host.send(
                    Json.of(
                            "{'type':'begin-poll','id':'p','question':{'ko':'다음 원두는?'},'options':[{'ko':'초당'},{'ko':'예가체프'}],'seconds':600}"));
            host.answer("p");
            Locator options = page.locator("ls-poll-card [role=radio]");
            assertThat(options).hasCount(2);
            assertThat(page.locator("ls-poll-card .percent")).hasCount(0);
            options.first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(options.nth(1)).isFocused();
            assertThat(options.nth(1)).hasAttribute("aria-checked", "false");
            page.keyboard().press("Enter");
            assertThat(options.nth(1)).hasAttribute("aria-checked", "true");
            assertThat(options.nth(1)).containsText("100%");
            Object bar = options.nth(1).locator(".bar rect").evaluate("bar => bar.getBoundingClientRect().width");
            assertThat(((Number) bar).doubleValue()).isGreaterThan(100);
            TestBrowser.screenshot(page, "poll-voted");
            leave(page);
        }
    }

    @Test
    void inSlowModeTheNextLineCanBeTypedAndWaitsWithACountdown() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.desktop(show, "en");
            write(page, "first");
            takeName(page, "Breeze");
            assertThat(line(page, "first")).hasClass(Pattern.compile(".*sent.*"));
            host.send(Json.of("{'type':'mode','id':'m','slowSeconds':60}"));
            host.answer("m");
            write(page, "second");
            assertThat(page.locator("ls-composer .send .waits")).isVisible();
            page.locator("ls-composer input").fill("third");
            page.keyboard().press("Enter");
            assertThat(page.locator("ls-composer input")).hasValue("third");
            TestBrowser.screenshot(page, "slow-mode");
            leave(page);
        }
    }

    @Test
    void aFrozenChatSaysSoWhereOneWrites() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.phone(show, "ko");
            assertThat(page.locator("ls-composer input")).hasAttribute("placeholder", "메시지 보내기");
            host.send(Json.of("{'type':'mode','id':'m','frozen':true}"));
            assertThat(page.locator("ls-composer input")).hasAttribute("placeholder", "채팅이 잠시 멈춰 있어요");
            leave(page);
        }
    }

    @Test
    void aQuestionIsAskedFromTheLineWhereOneWrites() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.TWO, "host")) {
            Page page = watched.phone(show, "ko");
            page.locator("ls-composer .ask").click();
            write(page, "싹 난 감자는 없나요?");
            takeName(page, "초록대문");
            assertThat(line(page, "싹 난 감자는 없나요?").locator(".badge.asks")).isVisible();
            host.event("question.asked");
            leave(page);
        }
    }
}
