package dev.livestall.commerce.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody must look at, in a real browser. */
class ChecksDeskIT extends AtTheDesk {
    /** Paid, but not what it costs. */
    private static Till.Order odd() {
        var order = till.order(1);
        var page = till.page(order);
        till.asWorker(
                "UPDATE payment_attempt SET amount_minor = amount_minor + 1 WHERE order_id = '" + order.id() + "'");
        till.pay(page, Till.PAYS);
        BooksAtHand.await("other-amount", () -> till.quarantined(order));
        return order;
    }

    @AfterEach
    void resolveWhatIsLeft() {
        var host = till.shop.token(till.http, "host");
        var open = json(till.http.get().uri("/api/commerce/quarantine").headers(h -> h.setBearerAuth(host)), 200);
        open.valueStream()
                .forEach(one -> json(
                        till.http
                                .post()
                                .uri(
                                        "/api/commerce/quarantine/{id}/resolve",
                                        one.get("id").asString())
                                .headers(h -> h.setBearerAuth(host))
                                .bodyValue(Map.of("note", "after the test")),
                        204));
    }

    private static Locator of(Page page, Till.Order order) {
        var number = order.id().toString().substring(28).toUpperCase(Locale.ROOT);
        return page.locator("ls-payment-check", new Page.LocatorOptions().setHasText(number));
    }

    private static Locator count(Page page) {
        return page.locator("ls-studio-nav a[href='?checks'] .count");
    }

    @Test
    void saysWhatIsOddAndIsResolvedWithANoteThatStays() {
        var order = odd();
        var page = studio("host", "?checks");
        var check = of(page, order);
        assertThat(check).containsText("결제 금액이 주문과 달라요");
        assertThat(check).containsText("20,901원");
        assertThat(check).containsText("20,900원");
        assertThat(count(page)).hasText("1");
        looksRight(page);
        check.locator(".primary").click();
        var sheet = page.locator("ls-resolve-sheet");
        sheet.locator(".primary").click();
        assertThat(sheet.locator(".bad")).containsText("어떻게 했는지 적어 주세요");
        looksRight(page);
        sheet.locator("textarea").fill("Stripe에서 확인하고 환불함");
        sheet.locator(".primary").click();
        assertThat(page.locator("ls-checks .empty")).containsText("확인할 일이 없어요");
        assertThat(count(page)).hasCount(0);
        assertThat(till.state(order)).as("a note moves nothing").isEqualTo("held");
        looksRight(page);
        page.locator("ls-checks [type=checkbox]").check();
        assertThat(of(page, order)).containsText("Stripe에서 확인하고 환불함");
        leave(page);
    }

    @Test
    void anOrderThatStaysHeldIsClosedFromAPhoneOnlyWhenAskedFor() {
        var order = odd();
        var page = studio("owner", "?checks&lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(of(page, order)).containsText("Paying");
        fitsAPhone(page);
        of(page, order).locator(".primary").click();
        var sheet = page.locator("ls-resolve-sheet");
        assertThat(sheet).containsText("Nothing happens to the order");
        sheet.locator("textarea").fill("Stripe has none");
        sheet.locator("[name=release]").check();
        looksRight(page);
        sheet.locator(".primary").click();
        assertThat(page.locator("ls-toasts")).containsText("Marked as resolved");
        assertThat(till.state(order)).isEqualTo("expired");
        leave(page);
    }

    @Test
    void aDisputeLeadsToItsOrder() {
        var order = till.paid(1);
        var dispute = till.sandbox.dispute(till.sessions(order).get(0).getId(), "fraudulent");
        BooksAtHand.await("1", () -> till.one("SELECT count(*) FROM alert WHERE subject = '" + dispute + "'"));
        var page = studio("host", "?checks&lang=en");
        assertThat(page.locator("ls-checks")).containsText("A buyer disputes a payment");
        page.locator("ls-checks li a[href='?orders=" + order.id() + "']").click();
        assertThat(page.locator("ls-order-page .past")).containsText("The buyer disputes ₩20,900");
        till.sandbox.closeDispute(dispute, true);
        BooksAtHand.await(
                "0",
                () -> till.one("SELECT count(*) FROM alert WHERE resolved_at IS NULL AND subject = '" + dispute + "'"));
        page.goBack();
        assertThat(page.locator("ls-checks .empty")).containsText("Nothing to check");
        leave(page);
    }

    @Test
    void isForHostsAlone() {
        for (var role : new String[] {"marketer", "moderator"}) {
            var page = studio(role, "?checks");
            assertThat(page.locator("ls-show-console")).isVisible();
            assertThat(page.locator("ls-studio-nav a[href='?checks']")).hasCount(0);
            assertThat(page.locator("ls-checks")).hasCount(0);
            leave(page);
        }
    }
}
