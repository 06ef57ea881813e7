package dev.livestall.commerce.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.commerce.TestShop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to a show, in a real browser. */
class ShareSheetIT extends OnTheConsole {
    private static Locator link(Page page, int number) {
        return page.locator("ls-share-sheet ls-copy-field").nth(number);
    }

    private static String copied(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void eachWayToAShowIsCopiedAndSaidToReaders() {
        var show = live();
        var seat = Seat.at(show.id, "marketer", "ko");
        var page = seat.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("ls-top-bar [aria-label='방송 알리기']").click();
        assertThat(link(page, 0).locator("code")).containsText("/watch/" + show.id);
        assertThat(link(page, 1).locator("code"))
                .containsText("<livestall-show broadcast=\"" + show.id + "\"></livestall-show>");
        looksRight(page);
        page.locator("ls-share-sheet [name=source]").fill("instagram");
        page.locator("ls-share-sheet [name=campaign]").fill("첫눈 & 겨울");
        link(page, 2).locator("button").click();
        assertThat(link(page, 2).locator("[role=status]")).hasText("복사했어요");
        org.assertj.core.api.Assertions.assertThat(copied(page))
                .endsWith("/watch/" + show.id
                        + "?utm_source=instagram&utm_campaign=%EC%B2%AB%EB%88%88+%26+%EA%B2%A8%EC%9A%B8");
        looksRight(page);
        page.locator("ls-share-sheet [name=source]").fill("kakao");
        assertThat(link(page, 2).locator("[role=status]")).hasText("");
        seat.leave();
    }

    @Test
    void whereNothingCanBeCopiedTheTextIsSelectedAndThatIsSaid() {
        var show = live();
        var page = pages.studio(SHOP.email("host"), TestShop.PASSWORD, "?shows&lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("ls-show-planner li")
                .first()
                .locator("button[title='Share the show']")
                .click();
        assertThat(link(page, 0).locator("code")).containsText("/watch/" + show.id);
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('denied')); }");
        link(page, 0).locator("button").click();
        assertThat(link(page, 0).locator("[role=status]")).containsText("could not be copied");
        fitsAPhone(page);
        leave(page);
    }
}
