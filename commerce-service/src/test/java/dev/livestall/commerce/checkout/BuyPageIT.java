package dev.livestall.commerce.checkout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.livestall.commerce.OwnPages;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.payment.Till;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The buy page in a real browser. */
class BuyPageIT {
    private static Till till;
    private static OwnPages pages;
    private static Show show;
    private static UUID cup;
    private static String red;

    @BeforeAll
    static void open() {
        till = new Till();
        var made = till.shop.productOf(till.http, 8_000, 10, "빨강", "파랑");
        cup = UUID.fromString(made.get("id").asString());
        red = made.get("variants").get(0).get("id").asString();
        show = new Show(till.commerce, till.shop, till.product, cup);
        pages = new OwnPages(till.commerce);
    }

    @AfterAll
    static void close() {
        pages.close();
        till.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        assertThat(pages.complaints()).isEmpty();
    }

    private Page page(UUID product) {
        return pages.open("/buy/" + show.link(UUID.randomUUID(), product));
    }

    private static Locator row(Page page, String name) {
        return page.locator("ls-buy .choice li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void more(Locator row) {
        row.getByLabel("수량 늘리기").click();
    }

    @Test
    void severalVariantsAreChosenAndPaidForAtOnce() {
        var page = page(cup);
        var pay = page.locator("ls-buy .pay");
        assertThat(row(page, "빨강")).isVisible();
        assertThat(pay).isDisabled();
        more(row(page, "빨강"));
        more(row(page, "파랑"));
        more(row(page, "파랑"));
        assertThat(page.locator("ls-buy .sum strong")).containsText("27,000");
        pay.click();
        page.waitForURL(till.sandbox.url() + "/**");
        assertThat(page.locator("body")).containsText("파랑");
        assertThat(page.locator("body")).containsText("27,000");
        leave(page);
    }

    @Test
    void aVariantThatIsDearerNowIsAskedForBeforeItIsBought() {
        var page = page(cup);
        more(row(page, "빨강"));
        till.asWorker("UPDATE variant SET price_minor = 8500 WHERE id = '" + red + "'");
        page.locator("ls-buy .pay").click();
        assertThat(page.locator("ls-buy .asks")).containsText("8,500");
        assertThat(page.locator("ls-buy .pay")).isDisabled();
        page.locator("ls-buy .asks button").click();
        page.locator("ls-buy .pay").click();
        page.waitForURL(till.sandbox.url() + "/**");
        leave(page);
        till.asWorker("UPDATE variant SET price_minor = 8000 WHERE id = '" + red + "'");
    }

    @Test
    void aProductWithoutAChoiceIsBoughtAsBefore() {
        var page = page(till.product);
        page.locator("ls-buy").getByLabel("수량 늘리기").click();
        assertThat(page.locator("ls-buy .sum strong")).containsText("38,800");
        page.locator("ls-buy .pay").click();
        page.waitForURL(till.sandbox.url() + "/**");
        leave(page);
    }

    @Test
    void aCouponIsTakenOnThePageAndItsDiscountIsAskedForAtStripe() {
        show.post(
                        "/coupons",
                        Map.of(
                                "name", Map.of("ko", "첫눈 쿠폰"),
                                "percent", 10,
                                "claims", 5,
                                "seconds", 600,
                                "usableSeconds", 600))
                .exchange()
                .expectStatus()
                .isCreated();
        var page = page(till.product);
        page.locator("ls-buy .coupon").click();
        assertThat(page.locator("ls-buy .coupon")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("ls-buy .sum strong")).containsText("19,110");
        page.locator("ls-buy .pay").click();
        page.waitForURL(till.sandbox.url() + "/**");
        assertThat(page.locator("body")).containsText("19,110");
        leave(page);
    }
}
