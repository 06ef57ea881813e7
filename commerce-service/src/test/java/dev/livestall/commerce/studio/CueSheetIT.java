package dev.livestall.commerce.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Turns and offers that are planned before a show, in a real browser. */
class CueSheetIT extends OnTheConsole {
    private static UUID planned() {
        var body = Map.of(
                "title", Map.of("ko", "내일 밤"), "mode", "live", "audience", "real", "productIds", List.of(LAMP, MUG));
        return UUID.fromString(
                as("host", HttpMethod.POST, "/broadcasts", body, 201).get("id").asString());
    }

    private static void prepare(UUID show, long price) {
        var body = Map.of(
                "price", Map.of("minor", price, "currency", "KRW"), "quantity", 10, "perBuyer", 2, "seconds", 300);
        as("host", HttpMethod.PUT, "/broadcasts/" + show + "/prepared-offers/" + LAMP, body, 200);
    }

    private static Locator row(Page page, int number) {
        return page.locator("ls-run-of-show ol > li").nth(number);
    }

    @Test
    void whatWasPlannedIsNextInTheShowAndStartsByOneKey() {
        var show = planned();
        var seat = Seat.at(show, "host", "ko");
        var page = seat.page();
        row(page, 0).locator("button").click();
        field(page, "ls-cue-sheet", "cue").fill("9999");
        field(page, "ls-cue-sheet", "price").fill("41000");
        field(page, "ls-cue-sheet", "quantity").fill("10");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-cue-sheet .bad")).hasText("0분부터 1,440분까지 적거나 비워 주세요.");
        looksRight(page);
        field(page, "ls-cue-sheet", "cue").fill("30");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, 0)).containsText("시작 후 30:00");
        assertThat(row(page, 0)).containsText("오퍼 41,000원 · 10개 · 5분");
        looksRight(page);
        page.locator("ls-top-bar .go").click();
        assertThat(row(page, 0).locator(".tag")).hasText("다음");
        page.keyboard().press("1");
        assertThat(page.locator("ls-toasts")).containsText("고정했어요");
        seat.room().says("{'type':'product.pinned','id':'e1','pinId':'p','card':{'productId':'" + LAMP + "'}}");
        assertThat(row(page, 0).locator(".offer")).containsText("준비한 오퍼 시작");
        looksRight(page);
        page.keyboard().press("o");
        assertThat(field(page, "ls-offer-sheet", "price")).hasValue("41,000");
        assertThat(field(page, "ls-offer-sheet", "quantity")).hasValue("10");
        assertThat(field(page, "ls-offer-sheet", "price")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-toasts")).containsText("오퍼를 시작했어요");
        var offer =
                as("host", HttpMethod.GET, "/broadcasts/" + show, Map.of(), 200).at("/products/0/card/offer");
        assertThat(offer.at("/price/minor").asLong()).isEqualTo(41_000);
        as("host", HttpMethod.POST, "/broadcasts/" + show + "/end", Map.of(), 200);
        seat.leave();
    }

    private static String first(UUID show) {
        return as("host", HttpMethod.GET, "/broadcasts/" + show, Map.of(), 200)
                .at("/products/0/card/productId")
                .asString();
    }

    @Test
    void theOrderIsChangedByKeyboardOrBySheetAndPlansGoWithTheirProducts() {
        var show = planned();
        prepare(show, 38_000);
        var seat = Seat.at(show, "host", "ko");
        var page = seat.page();
        row(page, 0).locator("button").focus();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("ls-run-of-show [role=status]")).hasText("무드등 0, 2번째로 옮겼어요");
        assertThat(row(page, 1)).containsText("오퍼 38,000원");
        assertThat(row(page, 1).locator("button")).isFocused();
        assertThat(first(show)).isEqualTo(MUG.toString());
        looksRight(page);
        row(page, 1).locator("button").click();
        page.locator("ls-cue-sheet [name=at]").selectOption("0");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, 0)).containsText("오퍼 38,000원");
        assertThat(first(show)).isEqualTo(LAMP.toString());
        seat.leave();
    }

    @Test
    void aSecondConsoleHearsOfAnotherOrderAndPlan() {
        var show = planned();
        var first = Seat.at(show, "host", "ko");
        var second = Seat.at(show, "owner", "en");
        assertThat(row(second.page(), 0)).containsText("Lamp 0");
        row(first.page(), 0).locator("button").focus();
        first.page().keyboard().press("Alt+ArrowDown");
        assertThat(row(first.page(), 1)).containsText("무드등 0");
        prepare(show, 38_000);
        second.page().evaluate("dispatchEvent(new Event('focus'))");
        assertThat(row(second.page(), 1)).containsText("Lamp 0");
        assertThat(row(second.page(), 1)).containsText("Offer ₩38,000");
        first.leave();
        second.leave();
    }

    @Test
    void aPriceThatIsNotTheLowestOfThirtyDaysIsRefusedBesideItsFieldOnAPhone() {
        var dearer = Map.of("name", Map.of("ko", "머그컵"), "price", Map.of("minor", 25_000, "currency", "KRW"));
        as("host", HttpMethod.PUT, "/products/" + MUG, dearer, 200);
        var seat = Seat.at(planned(), "host", "en");
        var page = seat.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        page.locator("ls-show-console nav button").nth(1).click();
        fitsAPhone(page);
        row(page, 1).locator("button").click();
        field(page, "ls-cue-sheet", "price").fill("22000");
        page.locator("ls-cue-sheet .primary").click();
        assertThat(page.locator("ls-cue-sheet .bad")).containsText("below ₩19,900");
        assertThat(field(page, "ls-cue-sheet", "price")).hasValue("22000");
        fitsAPhone(page);
        page.locator("ls-cue-sheet [name=offers]").uncheck();
        field(page, "ls-cue-sheet", "cue").fill("5");
        page.locator("ls-cue-sheet .primary").click();
        assertThat(row(page, 1)).containsText("05:00 after the start");
        fitsAPhone(page);
        seat.leave();
    }

    @Test
    void aMarketerReadsThePlanAndAModeratorSeesNoPriceThatNobodyWasTold() {
        var show = planned();
        prepare(show, 39_000);
        var marketer = Seat.at(show, "marketer", "ko");
        assertThat(row(marketer.page(), 0)).containsText("오퍼 39,000원");
        assertThat(marketer.page().locator("ls-run-of-show button")).hasCount(0);
        marketer.leave();
        var moderator = Seat.at(show, "moderator", "ko");
        assertThat(row(moderator.page(), 0)).containsText("52,000원");
        assertThat(row(moderator.page(), 0)).not().containsText("39,000원");
        moderator.leave();
    }
}
