package dev.livestall.commerce.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shop's orders in the studio, in a real browser. */
class OrdersDeskIT extends AtTheDesk {
    private static String number(Till.Order order) {
        return order.id().toString().substring(28).toUpperCase(Locale.ROOT);
    }

    private static Page at(Till.Order order, String role, String language) {
        var page = studio(role, "?orders=" + order.id() + "&lang=" + language);
        assertThat(page.locator("ls-order-page h1")).containsText(number(order));
        assertThat(page.locator("ls-order-parcel section")).isVisible();
        return page;
    }

    private static Locator refund(Page page) {
        page.locator("ls-order-page .bought .secondary").click();
        var sheet = page.locator("ls-refund-sheet");
        assertThat(sheet.locator(".goes")).isVisible();
        return sheet;
    }

    @Test
    void anOrderIsFoundByWhatTheBuyerReadsOutAndExportedAsShown() throws IOException {
        var order = till.paid(2);
        till.order(1);
        var page = studio("host", "?orders");
        var list = page.locator("ls-orders-list");
        assertThat(list.locator(".totals")).containsText("결제");
        looksRight(page);
        list.locator("[name=q]").fill(number(order));
        assertThat(list.locator(".totals")).containsText("주문 1건");
        assertThat(list.locator(".totals")).containsText("상품 2개");
        assertThat(list.locator(".totals")).containsText("38,800원");
        Download file = page.waitForDownload(() -> list.locator(".head button").click());
        assertThat(Files.readAllLines(file.path()))
                .hasSize(2)
                .element(1)
                .asString()
                .contains(order.id().toString());
        list.locator("[name=state]").selectOption("expired");
        assertThat(list.locator(".empty")).containsText("조건에 맞는 주문이 없어요");
        looksRight(page);
        list.locator(".empty button").click();
        assertThat(list.locator("[name=q]")).hasValue("");
        list.locator("[name=from]").fill("2026-03-02");
        list.locator("[name=to]").fill("2026-03-01");
        assertThat(list.locator(".bad")).containsText("끝나는 날이 시작하는 날보다 빨라요");
        list.locator("[name=from]").fill("2026-02-02");
        assertThat(list.locator(".empty")).isVisible();
        list.locator(".empty button").click();
        list.locator("li a", new Locator.LocatorOptions().setHasText(number(order)))
                .click();
        assertThat(page.locator("ls-order-page")).containsText("무드등");
        leave(page);
    }

    @Test
    void twoClicksRefundOneUnitOnceAndTheRestByAmountGoesBackWithinWhatIsLeft() {
        var order = till.paid(3);
        var page = at(order, "host", "ko");
        var sheet = refund(page);
        assertThat(sheet.locator(".goes")).containsText("Kim 님이 결제한 수단으로 56,700원");
        sheet.locator("[value=lines]").check();
        sheet.locator(".primary").click();
        assertThat(sheet.locator(".bad")).containsText("환불할 상품을 골라 주세요");
        sheet.locator(".units select").selectOption("1");
        assertThat(sheet.locator(".goes")).containsText("17,900원");
        looksRight(page);
        sheet.locator(".primary").dblclick();
        assertThat(sheet).hasCount(0);
        assertThat(page.locator("ls-order-page dl")).containsText("38,800원");
        assertThat(till.collectedBack(order)).isEqualTo("17900");
        assertThat(till.one("SELECT count(*) FROM refund WHERE order_id = '" + order.id() + "'"))
                .isEqualTo("1");
        sheet = refund(page);
        sheet.locator("[value=amount]").check();
        sheet.locator("[name=minor]").fill("38,801");
        sheet.locator(".primary").click();
        assertThat(sheet.locator(".bad")).containsText("38,800원까지");
        sheet.locator("[name=minor]").fill("5,000");
        sheet.locator("[name=reason]").fill("늦게 도착");
        page.keyboard().press("Enter");
        assertThat(sheet.locator(".goes")).containsText("상품은 판매된 것으로 남아요");
        sheet.locator(".primary").click();
        assertThat(page.locator("ls-order-page .past")).containsText("늦게 도착");
        assertThat(till.collectedBack(order)).isEqualTo("22900");
        leave(page);
    }

    @Test
    void aRefundThatIsRefusedSaysSoInPlaceAndKeepsWhatWasTyped() {
        var order = till.paid(1);
        var page = at(order, "owner", "en");
        var sheet = refund(page);
        sheet.locator("[value=amount]").check();
        sheet.locator("[name=minor]").fill("20,000");
        json(till.refunding(order, "host", "other" + order.id(), Map.of("amountMinor", 5_000)), 202);
        sheet.locator(".primary").click();
        assertThat(sheet.locator(".problem")).containsText("more than can be refunded");
        assertThat(sheet.locator("[name=minor]")).hasValue("20,000");
        looksRight(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("ls-order-page dl")).containsText("₩15,900");
        sheet = refund(page);
        sheet.locator(".primary").click();
        assertThat(page.locator("ls-order-page .head .tag")).containsText("Refunded");
        assertThat(page.locator("ls-order-page .bought .secondary")).hasCount(0);
        assertThat(till.collectedBack(order)).isEqualTo("20900");
        leave(page);
    }

    @Test
    void isSentWithANumberCorrectedAndArrivesAndANoteStays() {
        var order = till.paid(1);
        var page = at(order, "host", "ko");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        fitsAPhone(page);
        var parcel = page.locator("ls-order-parcel");
        parcel.locator("[name=number]").fill("송장");
        parcel.locator("form button").click();
        assertThat(parcel.locator(".bad")).containsText("5자부터 40자까지");
        parcel.locator("[name=number]").fill("6812 3456 7890");
        parcel.locator("form button").click();
        assertThat(parcel).containsText("681234567890");
        parcel.locator(".quiet").click();
        parcel.locator("select").selectOption("hanjin");
        parcel.locator("form .primary").click();
        assertThat(parcel).containsText("한진택배");
        parcel.locator("button.secondary").click();
        assertThat(parcel).containsText("도착했어요");
        page.locator("ls-order-note textarea").fill("문 앞에 두었대요");
        page.locator("ls-order-note button").click();
        assertThat(page.locator("ls-order-page .past ol")).containsText("문 앞에 두었대요");
        assertThat(page.locator("ls-order-page .past ol")).containsText("The host");
        assertThat(page.locator("ls-order-page .past ol")).containsText("한진택배 · 681234567890");
        fitsAPhone(page);
        leave(page);
    }

    @Test
    void aMarketerSeesTheSaleButNeitherTheBuyerNorTheDeedsAndAModeratorNothing() {
        var order = till.paid(1);
        var page = at(order, "marketer", "en");
        assertThat(page.locator("ls-order-page .side")).containsText("pinned on the screen");
        assertThat(page.locator("ls-order-page")).not().containsText("1111-2222");
        for (var deed : List.of(".bought button", "ls-order-note", "ls-order-parcel form", "ls-order-parcel button")) {
            assertThat(page.locator("ls-order-page " + deed)).hasCount(0);
        }
        looksRight(page);
        page.locator("a.back").click();
        assertThat(page.locator("ls-orders-list [name=q]")).hasAttribute("placeholder", "Order number or product");
        fitsAPhone(page);
        leave(page);
        var moderator = studio("moderator", "?orders");
        assertThat(moderator.locator("ls-show-console")).isVisible();
        assertThat(moderator.locator("ls-orders")).hasCount(0);
        assertThat(moderator.locator("ls-studio-nav a[href='?orders']")).hasCount(0);
        leave(moderator);
    }
}
