package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.chat.browser.WatchedShow.line;
import static dev.livestall.chat.browser.WatchedShow.takeName;
import static dev.livestall.chat.browser.WatchedShow.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Fresh;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Viewers see what is kept of them, take it along and have it erased. */
class MyDataIT extends OnTheWatchPage {
    @Test
    void whatAViewerWroteIsSeenTakenAlongAndErasedAfterTheWordWasTyped() throws IOException {
        Show show = Show.live();
        String text = "비밀 도토리 " + Fresh.word();
        Page page = watched.phone(show, "ko");
        write(page, text);
        takeName(page, "산들바람");
        assertThat(line(page, text)).hasClass(Pattern.compile(".*sent.*"));
        page.locator("ls-composer .bag").click();
        Page mine = page.waitForPopup(() -> page.getByText("내 정보 보기·지우기").click());
        untilItIsArchived(mine, text);
        assertThat(mine.locator("dl")).containsText("산들바람");
        assertThat(Axe.violations(mine)).isEmpty();
        TestBrowser.screenshot(mine, "my-data");
        var file = mine.waitForDownload(() -> mine.getByText("파일로 내려받기").click());
        assertThat(Files.readString(file.path())).contains(text, "산들바람");

        mine.locator("[name=word]").fill("삭제");
        mine.getByText("모두 지우기").click();
        assertThat(mine.locator(".erase [role=alert]")).containsText("똑같이 써 주세요");
        assertThat(mine.locator("[name=word]")).hasValue("삭제");
        mine.locator("[name=word]").fill("지우기");
        mine.getByText("모두 지우기").click();
        assertThat(mine.locator(".done")).containsText("모두 지웠어요");
        assertThat(Axe.violations(mine)).isEmpty();
        assertThat(line(page, text)).hasCount(0);
        mine.reload();
        assertThat(mine.locator("main")).containsText("남아 있는 정보가 없어요");
        leave(page);
    }

    @Test
    void whoNeverWatchedIsToldSoAndIsNotMadeAnybody() {
        Page page = watched.myData(Show.live(), "en");
        assertThat(page.locator("main")).containsText("Nothing is kept of you");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.includes('viewer.')).length"))
                .isEqualTo(0);
        assertThat(Axe.violations(page)).isEmpty();
        TestBrowser.screenshot(page, "my-data-nobody");
        leave(page);
    }

    @Test
    void whoIsHiddenIsNotToldByWhatTheyWrote() {
        Show show = Show.live();
        var viewer = show.mint(Stack.TWO);
        String token = viewer.path("token").stringValue();
        String text = Fresh.word();
        try (Client speaker = Client.open(Stack.TWO, show.id).join(token).name("보리차");
                Client host = show.staff(Stack.TWO, "host")) {
            host.send(Json.of(
                    "{'type':'hide','id':'h','viewerId':'%s'}",
                    viewer.path("viewerId").stringValue()));
            host.answer("h");
            speaker.post("1", text);
            Page page = watched.myData(show, "en");
            String url = "/api/chat/broadcasts/" + show.id + "/viewers/me/lines";
            Object said = page.evaluate(
                    "async ([url, token, text]) => { for (;;) { const a = await (await fetch(url, {headers: {Authorization: `Bearer ${token}`}})).text();"
                            + " if (a.includes(text)) return a; await new Promise(on => setTimeout(on, 1000)); } }",
                    new Object[] {url, token, text});
            assertThat(said.toString()).doesNotContain("hidden", "state");
            leave(page);
        }
    }

    /** A line is there once it is archived, which is soon. */
    private static void untilItIsArchived(Page mine, String text) {
        mine.waitForFunction(
                "text => { const page = document.querySelector('ls-my-data'); if (page?.renderRoot?.textContent.includes(text)) return true; page?.look?.(); return false; }",
                text,
                new Page.WaitForFunctionOptions().setPollingInterval(1_000));
    }
}
