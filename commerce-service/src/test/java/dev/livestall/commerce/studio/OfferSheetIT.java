package dev.livestall.commerce.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** An offer as it is typed in the middle of a show, in a real browser. */
class OfferSheetIT extends OnTheConsole {
    @Test
    void aPriceIsTypedInTheUnitsOfItsCurrency() {
        var show = IN_DOLLARS.liveShow(commerce.http(), FAN);
        var seat = Seat.at(show, IN_DOLLARS, "host", "en");
        var page = seat.page();
        page.keyboard().press("o");
        assertThat(page.locator("ls-offer-sheet")).containsText("Live price (USD)");
        assertThat(field(page, "ls-offer-sheet", "price")).hasValue("20.00");
        field(page, "ls-offer-sheet", "price").fill("19.999");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-offer-sheet .bad")).hasText("From $0.01 to below $24.50.");
        assertThat(field(page, "ls-offer-sheet", "price")).hasValue("19.999");
        looksRight(page);
        page.setViewportSize(390, 844);
        fitsAPhone(page);
        field(page, "ls-offer-sheet", "price").fill("19.90");
        field(page, "ls-offer-sheet", "quantity").fill("10");
        assertThat(page.locator("ls-offer-sheet .result")).containsText("$199.00");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-toasts")).containsText("The offer runs");
        var offer = as(IN_DOLLARS, "host", HttpMethod.GET, "/broadcasts/" + show, Map.of(), 200)
                .at("/products/0/card/offer");
        assertThat(offer.at("/price/minor").asLong()).isEqualTo(1_990);
        seat.leave();
    }

    @Test
    void whatWasTypedIsThereAgainUntilItWasSent() {
        var show = live();
        var seat = Seat.at(show.id, "host", "ko");
        var page = seat.page();
        page.keyboard().press("o");
        field(page, "ls-offer-sheet", "price").fill("45,500");
        field(page, "ls-offer-sheet", "quantity").fill("7");
        page.keyboard().press("Escape");
        assertThat(page.locator("ls-offer-sheet")).hasCount(0);
        page.keyboard().press("o");
        assertThat(field(page, "ls-offer-sheet", "price")).hasValue("45,500");
        assertThat(field(page, "ls-offer-sheet", "quantity")).hasValue("7");
        looksRight(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-toasts")).containsText("오퍼를 시작했어요");
        page.keyboard().press("o");
        assertThat(field(page, "ls-offer-sheet", "quantity")).hasValue("30");
        seat.leave();
    }
}
