package dev.livestall.commerce.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.commerce.OwnPages.looksRight;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The list of single keys and their switch, in a real browser. */
class ShortcutsIT extends OnTheConsole {
    private static Locator listed(Page page) {
        return page.locator("ls-shortcuts-sheet dd");
    }

    @Test
    void areListedByOneKeyAndCanBeSwitchedOff() {
        var seat = Seat.at(live().id, "host", "ko");
        var page = seat.page();
        page.keyboard().press("Shift+Slash");
        assertThat(listed(page)).hasCount(9);
        assertThat(page.locator("ls-shortcuts-sheet")).containsText("번호의 상품 고정");
        looksRight(page);
        page.keyboard().press("o");
        assertThat(page.locator("ls-offer-sheet")).hasCount(0);
        page.locator("ls-shortcuts-sheet input").uncheck();
        looksRight(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("ls-shortcuts-sheet")).hasCount(0);
        page.keyboard().press("o");
        page.keyboard().press("Shift+Slash");
        var button = page.locator("ls-top-bar [aria-label='키보드 단축키 (?)']");
        button.click();
        assertThat(page.locator("ls-offer-sheet")).hasCount(0);
        page.locator("ls-shortcuts-sheet input").check();
        page.keyboard().press("Escape");
        assertThat(button).isFocused();
        page.keyboard().press("o");
        assertThat(page.locator("ls-offer-sheet")).hasCount(1);
        seat.leave();
    }

    @Test
    void doNothingWhileSomebodyTypes() {
        var seat = Seat.at(live().id, "host", "en");
        var page = seat.page();
        page.keyboard().press("c");
        page.keyboard().type("odd? Paid");
        assertThat(page.locator("ls-offer-sheet, ls-coupon-sheet, ls-poll-sheet, ls-shortcuts-sheet"))
                .hasCount(0);
        seat.leave();
    }

    @Test
    void aCommandBeforeTheRoomIsThereIsAnsweredInWords() {
        var seat = Seat.before(FakeRoom.thatHesitates(), live().id, SHOP, "host", "ko");
        var page = seat.page();
        page.keyboard().press("o");
        assertThat(page.locator("ls-toasts")).containsText("아직 방에 연결하는 중이에요");
        assertThat(page.locator("ls-offer-sheet")).hasCount(0);
        seat.leave();
    }

    @Test
    void aModeratorIsListedNoneOfWhatHostsDo() {
        var seat = Seat.at(live().id, "moderator", "en");
        var page = seat.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.keyboard().press("?");
        assertThat(listed(page)).hasCount(4);
        assertThat(page.locator("ls-shortcuts-sheet")).not().containsText("offer");
        looksRight(page);
        seat.leave();
    }
}
