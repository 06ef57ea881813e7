package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.OwnPages.fitsAPhone;
import static dev.livestall.commerce.OwnPages.looksRight;
import static dev.livestall.commerce.TestShop.json;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop that begins, in a real browser. */
class SignUpPageIT extends InTheStudio {
    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach(
                (name, value) -> page.locator("ls-sign-up [name=" + name + "]").fill(value));
    }

    @Test
    void fromTheLogInToTheFirstStepOfTheFirstShow() {
        var page = pages.open("/studio?lang=ko");
        page.locator("ls-log-in a[href='/sign-up']").click();
        fill(page, Map.of("shop", "새벽시장", "name", "하나", "email", Team.fresh(), "password", "짧아요"));
        page.locator("ls-sign-up .primary").click();
        assertThat(page.locator("ls-sign-up .bad")).hasText("10자 이상으로 적어 주세요.");
        assertThat(page.locator("ls-sign-up [name=password]")).isFocused();
        assertThat(page.locator("ls-sign-up [name=seller]")).hasAttribute("placeholder", "판매자 새벽시장");
        looksRight(page);
        fill(page, Map.of("password", Team.PASSWORD));
        page.keyboard().press("Enter");
        assertThat(page.locator("ls-show-planner h1")).hasText("첫 방송까지 두 걸음 남았어요");
        assertThat(page.locator("ls-studio-nav .brand")).containsText("새벽시장");
        looksRight(page);
        leave(page);
    }

    @Test
    void anEmailThatIsTakenIsSaidBesideItAndNothingTypedIsLost() {
        var taken = Team.fresh();
        json(Team.signUp(commerce.http(), taken), 200);
        var page = pages.open("/sign-up?lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("ls-sign-up .primary").click();
        assertThat(page.locator("ls-sign-up .bad")).hasCount(4);
        fitsAPhone(page);
        fill(page, Map.of("shop", "Dawn Market", "name", "Hana", "email", taken, "password", Team.PASSWORD));
        page.locator("ls-sign-up .primary").click();
        assertThat(page.locator("ls-sign-up .bad")).hasText("This e-mail is in use already.");
        assertThat(page.locator("ls-sign-up [name=email]")).isFocused();
        assertThat(page.locator("ls-sign-up [name=shop]")).hasValue("Dawn Market");
        fitsAPhone(page);
        leave(page);
    }
}
