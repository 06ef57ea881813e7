package dev.livestall.commerce.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static dev.livestall.commerce.Show.line;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.commerce.Show;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A coupon that is dropped from the console, in a real browser. */
class CouponDropIT extends OnTheConsole {
    private static final Map<String, Object> TEN_PERCENT = Map.of(
            "name",
            Map.of("ko", "깜짝 쿠폰", "en", "Surprise"),
            "percent",
            10,
            "claims",
            5,
            "seconds",
            600,
            "usableSeconds",
            3_600);

    private static Locator row(Page page) {
        return page.locator("ls-coupon-desk li");
    }

    private static JsonNode all(Show show) {
        var host = SHOP.token(commerce.http(), "host");
        return json(
                commerce.http()
                        .get()
                        .uri("/api/commerce/broadcasts/{id}/coupons", show.id)
                        .headers(h -> h.setBearerAuth(host)),
                200);
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) ->
                page.locator("ls-coupon-sheet [name=" + name + "]").fill(value));
    }

    @Test
    void isDroppedByKeyRefusedBesideItsFieldClaimedUsedAndStopped() {
        var show = live();
        var seat = Seat.at(show.id, "host", "ko");
        var page = seat.page();
        assertThat(page.locator("ls-coupon-desk")).containsText("아직 뿌린 쿠폰이 없어요");
        page.keyboard().press("d");
        fill(page, Map.of("name", "첫눈 쿠폰", "amount", "5,000", "minimum", "5,000"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-coupon-sheet .bad")).hasText("할인 금액보다 큰 금액을 적어 주세요. 그래야 결제할 금액이 남아요.");
        assertThat(page.locator("ls-coupon-sheet [name=minimum]")).isFocused();
        looksRight(page);
        page.keyboard().press("Escape");
        page.locator("ls-coupon-desk header button").click();
        assertThat(page.locator("ls-coupon-sheet [name=amount]")).hasValue("5,000");
        fill(page, Map.of("minimum", "20,000", "claims", "2"));
        assertThat(page.locator("ls-coupon-sheet .result")).containsText("10,000원");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("ls-toasts")).containsText("쿠폰을 뿌렸어요");
        var coupon = all(show).at("/0/couponId").asString();
        seat.room().says("{'type':'coupon.dropped','id':'e1'}");
        assertThat(row(page)).containsText("5,000원 할인 · 20,000원 이상");
        assertThat(row(page)).containsText("0 / 2명 받음 · 0건 사용");
        use(show, coupon);
        assertThat(row(page)).containsText("1 / 2명 받음 · 1건 사용");
        looksRight(page);
        row(page).locator("button").click();
        page.locator("ls-asking .primary").click();
        assertThat(row(page)).containsText("끝냄");
        assertThat(all(show).at("/0/endedAt").isMissingNode()).isFalse();
        seat.leave();
    }

    /** A viewer's claim, and an order with it. */
    private static void use(Show show, String coupon) {
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, LAMP);
        json(commerce.http().post().uri("/api/commerce/buy-links/{ref}/coupons/{id}", ref, coupon), 201);
        json(
                commerce.http()
                        .post()
                        .uri("/api/commerce/checkouts")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .bodyValue(Map.of("ref", ref, "lines", List.of(line(LAMP, 1)), "couponId", coupon)),
                201);
    }

    @Test
    void aPercentageWithItsMostFitsAPhoneInEnglish() {
        var seat = Seat.at(live().id, "host", "en");
        var page = seat.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        fitsAPhone(page);
        page.locator("ls-show-console nav button").nth(1).click();
        page.locator("ls-coupon-desk header button").click();
        page.locator("ls-coupon-sheet label:has([value=percent])").click();
        fill(page, Map.of("name", "Surprise", "percent", "100", "most", "8,000"));
        page.locator("ls-coupon-sheet .primary").click();
        assertThat(page.locator("ls-coupon-sheet .bad")).hasText("From 1 to 99.");
        fitsAPhone(page);
        fill(page, Map.of("percent", "10"));
        page.locator("ls-coupon-sheet .primary").click();
        seat.room().says("{'type':'coupon.dropped','id':'e1'}");
        assertThat(row(page)).containsText("10% off · at most ₩8,000");
        fitsAPhone(page);
        seat.leave();
    }

    @Test
    void beforeTheShowIsLiveItSaysWhenACouponCanBeDropped() {
        var host = SHOP.token(commerce.http(), "host");
        var body = new HashMap<String, Object>(Map.of("title", Map.of("ko", "내일 밤"), "productIds", List.of(LAMP)));
        body.putAll(Map.of("mode", "live", "audience", "real"));
        var made = json(
                commerce.http()
                        .post()
                        .uri("/api/commerce/broadcasts")
                        .headers(h -> h.setBearerAuth(host))
                        .bodyValue(body),
                201);
        var seat = Seat.at(UUID.fromString(made.get("id").asString()), "host", "ko");
        assertThat(seat.page().locator("ls-coupon-desk p")).hasText("쿠폰은 방송 중에만 뿌릴 수 있어요. 방송을 시작하면 여기서 바로 뿌려요.");
        assertThat(seat.page().locator("ls-coupon-desk button")).hasCount(0);
        looksRight(seat.page());
        seat.leave();
    }

    @Test
    void aMarketerSeesThemAndDropsNoneAndAModeratorSeesNone() {
        var show = live();
        json(show.post("/coupons", TEN_PERCENT), 201);
        var marketer = Seat.at(show.id, "marketer", "ko");
        assertThat(row(marketer.page())).containsText("깜짝 쿠폰");
        assertThat(marketer.page().locator("ls-coupon-desk button")).hasCount(0);
        marketer.page().keyboard().press("d");
        assertThat(marketer.page().locator("ls-coupon-sheet")).hasCount(0);
        marketer.leave();
        var moderator = Seat.at(show.id, "moderator", "ko");
        assertThat(moderator.page().locator("ls-coupon-desk")).hasCount(0);
        moderator.leave();
    }
}
