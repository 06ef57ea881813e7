package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The shop's products in the studio, in a real browser. */
class GoodsDeskIT extends InTheStudio {
    private static final Charset EUC_KR = Charset.forName("x-windows-949");

    private record Shop(Team team, Page page) {
        static Shop at(String search) {
            var email = Team.fresh();
            var team = new Team(commerce.http(), Team.token(json(Team.signUp(commerce.http(), email), 200)));
            return new Shop(team, logIn(email, search));
        }

        JsonNode now(String path) {
            return json(team.as(team.owner, GET, path), 200);
        }

        /** Without pictures, which is not what most tests are about. */
        void makes(String name, String price) {
            page.locator("ls-goods-form [name=name-ko]").fill(name);
            page.locator("ls-goods-form [name=price]").fill(price);
            page.locator("ls-goods-form .primary").click();
        }
    }

    @Test
    void aFirstProductIsMadeWithAPriceWithCommasAndFoundByPartOfItsName() {
        var shop = Shop.at("");
        var page = shop.page();
        page.locator("ls-show-planner a.primary").click();
        shop.makes("달항아리 무드등", "오만 원");
        assertThat(page.locator("ls-goods-form .bad")).containsText("쉼표는 있어도 돼요");
        assertThat(page.locator("ls-goods-form [name=price]")).hasValue("오만 원");
        looksRight(page);
        page.locator("ls-goods-form [name=stock]").fill("1,200");
        shop.makes("달항아리 무드등", "52,000");
        assertThat(page.locator("ls-goods-stock li")).containsText("처음 재고");
        assertThat(shop.now("/products").at("/0/price/minor").asLong()).isEqualTo(52_000);
        assertThat(shop.now("/products").at("/0/left").asInt()).isEqualTo(1_200);
        page.locator("a.back").click();
        page.locator("ls-goods-list [name=q]").fill("항아");
        assertThat(page.locator("ls-goods-list li")).containsText("52,000원");
        looksRight(page);
        page.locator("ls-goods-list [name=q]").fill("머그");
        assertThat(page.locator("ls-goods-list .empty")).containsText("머그");
        fitsAPhone(page);
        page.goBack();
        assertThat(page.locator("ls-goods-form [name=name-ko]")).hasValue("달항아리 무드등");
        leave(page);
    }

    @Test
    void whoSavesUponAnothersChangeIsToldAndLosesNothing() {
        var shop = Shop.at("?products=new");
        var page = shop.page();
        shop.makes("머그컵", "9,000");
        assertThat(page.locator("ls-goods-stock")).isVisible();
        var id = shop.now("/products").at("/0/id").asString();
        var theirs = Map.of("name", Map.of("ko", "커피잔"), "price", Map.of("minor", 8_000, "currency", "KRW"));
        json(shop.team().as(shop.team().owner, PUT, "/products/" + id, theirs), 200);
        shop.makes("큰 머그컵", "9,500");
        assertThat(page.locator("ls-goods-form .notice")).containsText("다른 분이 이 상품을 바꿨어요");
        looksRight(page);
        assertThat(page.locator("ls-goods-form [name=name-ko]")).hasValue("큰 머그컵");
        assertThat(shop.now("/products/" + id).at("/name/ko").asString()).isEqualTo("커피잔");
        page.locator("ls-goods-form .notice button").last().click();
        assertThat(page.locator("ls-toasts")).containsText("상품을 저장했어요");
        assertThat(shop.now("/products/" + id).at("/name/ko").asString()).isEqualTo("큰 머그컵");
        leave(page);
    }

    @Test
    void aTableInTheOldKoreanEncodingIsTriedFirstAndItsGoodPartTaken() {
        var shop = Shop.at("?products=import&lang=en");
        var page = shop.page();
        var table = "code,name_ko,price,stock\nA-1,무드등,\"52,000\",3\nA-2,머그컵,싸게,1\n";
        page.locator("ls-sheet-import input")
                .setInputFiles(new FilePayload("goods.csv", "text/csv", table.getBytes(EUC_KR)));
        assertThat(page.locator("ls-sheet-import li").last()).containsText("no amount");
        fitsAPhone(page);
        assertThat(shop.now("/products").size()).isZero();
        page.locator("ls-sheet-import section .primary").last().click();
        assertThat(page.locator("ls-goods-list li")).containsText("무드등");
        assertThat(shop.now("/products").size()).isEqualTo(1);
        leave(page);
    }

    @Test
    void aPictureOfTwentyMegabytesIsRefusedByNameBeforeItTravels(@TempDir Path folder) throws IOException {
        var camera = Files.write(folder.resolve("camera.jpg"), new byte[20 * 1024 * 1024]);
        var shop = Shop.at("?products=new");
        var page = shop.page();
        shop.makes("머그컵", "9,000");
        assertThat(page.locator("ls-goods-pictures")).containsText("아직 올린 사진이 없어요");
        page.locator("ls-goods-pictures input").setInputFiles(camera);
        assertThat(page.locator("ls-goods-pictures .problem")).containsText("‘camera.jpg’은 20MB라서 너무 커요");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        fitsAPhone(page);
        leave(page);
    }

    @Test
    void aModeratorHasNoProductsAndNoSettings() {
        var shop = Shop.at("");
        var moderator = shop.team().joined("moderator").at("/staff/email").asString();
        var page = logIn(moderator, "?products");
        assertThat(page.locator("ls-studio-nav nav a")).hasText(new String[] {"방송", "채팅 관리"});
        assertThat(page.locator("ls-goods")).hasCount(0);
        looksRight(page);
        leave(page);
        leave(shop.page());
    }
}
