package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shop's settings in the studio, in a real browser. */
class ShopDeskIT extends InTheStudio {
    private static Team team;
    private static String owner;

    @BeforeAll
    static void signUp() {
        owner = Team.fresh();
        var session = json(Team.signUp(commerce.http(), owner), 200);
        team = new Team(commerce.http(), Team.token(session));
    }

    private static Page desk(String email) {
        var page = logIn(email, "?desk");
        assertThat(page.locator("ls-team-list li").first()).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static JsonNode now(String path) {
        return json(team.as(team.owner, GET, path), 200);
    }

    @Test
    void whoIsInvitedJoinsByTheLinkGetsAnotherRoleAndIsRemoved() {
        var page = desk(owner);
        page.locator("ls-invitation-list [name=email]").fill(Team.fresh());
        button(page, "초대 링크 만들기").click();
        var link = page.locator("ls-shown-once code").textContent();
        var joining = pages.open(link.substring(link.indexOf("/join")));
        joining.locator("ls-join [name=name]").fill("두리");
        joining.locator("ls-join [name=password]").fill(Team.PASSWORD);
        joining.keyboard().press("Enter");
        joining.waitForURL("**/studio");
        leave(joining);

        button(page, "판매").click();
        button(page, "사람").click();
        var duri = page.locator("ls-team-list li").filter(new Locator.FilterOptions().setHasText("두리"));
        duri.locator("select").selectOption("moderator");
        assertThat(page.locator("ls-toasts")).containsText("역할을 바꿨어요");
        assertThat(now("/staff").findValuesAsString("role")).containsExactlyInAnyOrder("owner", "moderator");
        duri.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("ls-asking")).containsText("두리 님을 내보낼까요?");
        page.locator("ls-asking .primary").click();
        assertThat(duri).hasCount(0);
        assertThat(now("/staff").size()).isEqualTo(1);
        leave(page);
    }

    @Test
    void aFeeThatIsNoAmountIsSaidAndStaysAsTypedAndOneWithCommasIsSaved() {
        var page = desk(owner);
        button(page, "판매").click();
        var fee = page.locator("ls-selling-terms [name=fee]");
        fee.fill("삼천 원");
        page.locator("ls-selling-terms .primary").click();
        assertThat(page.locator("ls-selling-terms #wrong")).isVisible();
        assertThat(fee).hasValue("삼천 원");
        fee.fill("3,000");
        page.locator("ls-selling-terms [name=from]").fill("50,000");
        page.locator("ls-selling-terms .primary").click();
        assertThat(page.locator("ls-toasts")).containsText("판매 조건을 저장했어요.");
        assertThat(now("/shop/terms").at("/fee/minor").asLong()).isEqualTo(3_000);
        assertThat(now("/shop/terms").at("/freeFrom/minor").asLong()).isEqualTo(50_000);
        assertThat(now("/shop/terms").at("/sellerLine/ko").asString()).isEqualTo("판매자 새벽시장");
        page.locator("ls-hold-policy [value=first]").check();
        page.locator("ls-hold-policy select").selectOption("600");
        page.locator("ls-hold-policy .primary").click();
        assertThat(page.locator("ls-toasts")).containsText("재고 잡기를 바꿨어요.");
        assertThat(now("/hold-policy").get("holdsUnits").asBoolean()).isFalse();
        assertThat(now("/hold-policy").get("holdSeconds").asInt()).isEqualTo(600);
        leave(page);
    }

    @Test
    void theShopGetsAnotherNameAndASiteAndWhatIsNoSiteIsSaidInPlace() {
        var page = desk(owner);
        button(page, "상점").click();
        var sites = page.locator("ls-shop-profile [name=sites]");
        page.locator("ls-shop-profile [name=en]").fill("Dawn Market");
        sites.fill("https://dawn.example\nhttps://dawn.example/shop/1");
        page.locator("ls-shop-profile .primary").click();
        assertThat(page.locator("ls-shop-profile .problem")).containsText("https://dawn.example/shop/1");
        assertThat(sites).hasAttribute("aria-invalid", "true");
        assertThat(sites).hasValue("https://dawn.example\nhttps://dawn.example/shop/1");
        assertThat(page.locator("ls-shop-profile [name=en]")).hasValue("Dawn Market");
        sites.fill("https://DAWN.example/\n\nhttps://가게.example");
        page.locator("ls-shop-profile .primary").click();
        assertThat(page.locator("ls-toasts")).containsText("이름과 사이트를 저장했어요.");
        assertThat(sites).hasValue("https://dawn.example\nhttps://xn--o39akk.example");
        assertThat(now("/shop/profile").at("/name/en").asString()).isEqualTo("Dawn Market");
        assertThat(now("/shop/profile").at("/name/ko").asString()).isEqualTo("새벽시장");
        assertThat(page.locator("ls-shop-profile .problem")).hasCount(0);
        leave(page);
    }

    @Test
    void anAddressInsideIsRefusedInPlaceAndOneOutsideShowsItsSecretOnce() {
        var page = desk(owner);
        button(page, "연동").click();
        var address = page.locator("ls-webhook-list [name=url]");
        address.fill("https://127.0.0.1/orders");
        button(page, "주소 더하기").click();
        assertThat(page.locator("ls-webhook-list #bad")).containsText("밖에서 열리는 https 주소");
        assertThat(address).hasValue("https://127.0.0.1/orders");
        address.fill("https://shop.example/orders");
        page.locator("ls-webhook-list [value='order.disputed']").uncheck();
        button(page, "주소 더하기").click();
        assertThat(page.locator("ls-shown-once code")).containsText("whsec_");
        assertThat(now("/webhooks").at("/0/events").size()).isEqualTo(4);
        button(page, "보낸 기록").click();
        assertThat(page.locator("ls-webhook-deliveries")).containsText("아직 없어요");
        button(page, "빼기").click();
        page.locator("ls-asking .primary").click();
        assertThat(page.locator("ls-webhook-list li")).hasCount(0);
        assertThat(now("/webhooks").size()).isZero();
        leave(page);
    }

    @Test
    void aHostReadsTheDeskAndHasNoneOfTheOwnersControls() {
        var host = team.joined("host");
        var page = desk(host.at("/staff/email").asString());
        assertThat(page.locator("ls-team-list select, ls-invitation-list")).hasCount(0);
        assertThat(button(page, "연동")).hasCount(0);
        button(page, "상점").click();
        assertThat(page.locator("ls-shop-profile")).containsText("새벽시장");
        assertThat(page.locator("ls-shop-profile form")).hasCount(0);
        button(page, "판매").click();
        assertThat(page.locator("ls-selling-terms")).containsText("판매자 새벽시장");
        assertThat(page.locator("ls-selling-terms form, ls-hold-policy .primary"))
                .hasCount(0);
        leave(page);
        json(team.as(team.owner, DELETE, "/staff/" + Team.id(host)), 204);
    }
}
