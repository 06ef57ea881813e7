package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.chat.browser.WatchedShow.line;
import static dev.livestall.chat.browser.WatchedShow.takeName;
import static dev.livestall.chat.browser.WatchedShow.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a viewer does about lines of others, by hand and by keyboard. */
class TalkingOnLinesIT extends OnTheWatchPage {
    @Test
    void aReplyShowsWhatItAnswersToEveryone() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            Page page = watched.phone(show, "ko");
            speaker.post("1", "합배송 되나요");
            openMenu(page, "합배송 되나요").getByText("답글 쓰기").click();
            assertThat(page.locator("ls-composer .quote")).containsText("보리차");
            write(page, "네, 돼요");
            takeName(page, "산들바람");
            assertThat(line(page, "네, 돼요")).hasClass(Pattern.compile("answer.*"));
            var heard = speaker.event(event -> event.path("text").asString("").equals("네, 돼요"));
            assertThat(heard.path("replyTo").path("text").asString()).isEqualTo("합배송 되나요");
            leave(page);
        }
    }

    @Test
    void aReactionIsCountedOnTheLineAndTakenBackByTheSameTap() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            Page page = watched.phone(show, "en");
            speaker.post("1", "무드등 예뻐요");
            openMenu(page, "무드등 예뻐요").getByLabel("React with 👏").click();
            Locator given = line(page, "무드등 예뻐요").locator(".reaction");
            assertThat(given).hasAttribute("aria-pressed", "true");
            assertThat(given).containsText("1");
            given.click();
            assertThat(given).hasCount(0);
            leave(page);
        }
    }

    @Test
    void aReportIsAcknowledgedAndASecondOneSaysWhyNot() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            Page page = watched.phone(show, "ko");
            speaker.post("1", "여기 말고 다른 데서 사세요");
            for (String said : new String[] {"신고를 보냈어요", "이미 신고한 글이에요"}) {
                Locator menu = openMenu(page, "다른 데서 사세요");
                menu.getByText("신고하기").click();
                menu.getByText("신고 보내기").click();
                assertThat(menu).containsText("이유를 하나 골라 주세요");
                menu.getByLabel("사기·허위 판매").check();
                menu.getByText("신고 보내기").click();
                assertThat(menu).containsText(said);
                TestBrowser.screenshot(page, "report-" + said.length());
                page.keyboard().press("Escape");
            }
            leave(page);
        }
    }

    @Test
    void aHiddenPersonIsHiddenHereAloneAndCanBeBroughtBack() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            Page page = watched.desktop(show, "ko");
            speaker.post("1", "도배 하나");
            Locator menu = openMenu(page, "도배 하나");
            menu.getByText("이 사람 메시지 숨기기").click();
            menu.locator(".primary").click();
            assertThat(line(page, "도배 하나")).hasCount(0);
            page.reload();
            assertThat(page.getByText("숨긴 사람 1명")).isVisible();
            assertThat(line(page, "도배 하나")).hasCount(0);
            page.getByText("숨긴 사람 1명").click();
            page.locator("ls-muted-sheet").getByText("다시 보기").click();
            page.keyboard().press("Escape");
            assertThat(line(page, "도배 하나")).isVisible();
            leave(page);
        }
    }

    @Test
    void theMenuOfALineIsReachedByKeyboardAloneAndGivesTheFocusBack() {
        Show show = Show.live();
        try (Client speaker = show.named(Stack.TWO, "보리차")) {
            Page page = watched.desktop(show, "en");
            speaker.post("1", "첫 줄");
            speaker.post("2", "둘째 줄");
            assertThat(line(page, "둘째 줄")).isVisible();
            page.locator("ls-chat-view .log").focus();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(line(page, "첫 줄")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("ls-line-sheet")).containsText("첫 줄");
            page.keyboard().press("Escape");
            assertThat(line(page, "첫 줄")).isFocused();
            leave(page);
        }
    }

    @Test
    void whoIsTimedOutReadsUntilWhenAndAppealsOnce() {
        Show show = Show.live();
        try (Client moderator = show.staff(Stack.TWO, "moderator")) {
            Page page = watched.phone(show, "ko");
            write(page, "안녕하세요");
            takeName(page, "산들바람");
            assertThat(line(page, "안녕하세요")).hasClass(Pattern.compile(".*sent.*"));
            String author = moderator
                    .event("message.posted")
                    .path("author")
                    .path("viewerId")
                    .asString();
            moderator.send(Json.of("{'type':'timeout','id':'t','viewerId':'%s','seconds':600}", author));
            moderator.answer("t");
            write(page, "또 쓸게요");
            assertThat(page.locator("ls-chat-view .trouble")).containsText("다시 쓸 수 있어요");
            page.getByText("이의 제기").click();
            page.locator("ls-appeal textarea").fill("잘못 보신 것 같아요");
            page.locator("ls-appeal .primary").click();
            assertThat(page.locator("ls-appeal")).containsText("보낸 이의를 확인하고 있어요");
            TestBrowser.screenshot(page, "appeal");
            leave(page);
        }
    }

    private static Locator openMenu(Page page, String text) {
        line(page, text).locator(".text").click();
        return page.locator("ls-line-sheet");
    }
}
