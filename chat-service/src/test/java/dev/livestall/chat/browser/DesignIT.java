package dev.livestall.chat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the design system: all of it is there, and all of it is good in both themes and languages. */
class DesignIT extends OnTheWatchPage {
    private static final Path COMPONENTS = Path.of("../web-components/src/main/resources/assets/components");

    @ParameterizedTest
    @CsvSource({
        "ko, 1440, LIGHT", "en, 390, LIGHT", "ko, 390, DARK", "en, 1440, DARK",
        "en, 1440, LIGHT", "ko, 390, LIGHT", "en, 390, DARK", "ko, 1440, DARK"
    })
    void nothingOnItIsHardToUseAndNothingSticksOut(String language, int width, ColorScheme scheme) {
        Page page = watched.design(language, width, scheme);
        assertThat(page.locator("ls-design main > section")).hasCount(7);
        assertThat(page.locator("ls-poll-card .small")).hasCount(1);
        assertThat(Axe.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        TestBrowser.screenshot(page, "design-" + language + "-" + width);
        leave(page);
    }

    @Test
    void everyTokenAndEveryElementIsOnIt() throws IOException {
        Page page = watched.design("ko", 1440, ColorScheme.LIGHT);
        Set<String> tokens = found("--[a-z0-9-]+(?=:)", Files.readString(COMPONENTS.resolve("tokens.css")));
        assertThat(new TreeSet<>(page.locator("ls-design .tokens code, ls-design .fonts code")
                        .allTextContents()))
                .containsAll(tokens);
        page.locator("ls-design button")
                .filter(new Locator.FilterOptions().setHasText("성공"))
                .click();
        page.locator("ls-design button")
                .filter(new Locator.FilterOptions().setHasText("아래에서 올라오는 시트"))
                .click();
        for (String element : elements()) {
            assertThat(page.locator(element).first()).isAttached();
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("ls-sheet")).hasCount(0);
        leave(page);
    }

    @Test
    void itsThemeAndLanguageAreSwitchedInPlace() {
        Page page = watched.design("ko", 1440, ColorScheme.LIGHT);
        page.locator("ls-design .themes button").nth(2).click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.locator("ls-design header ls-language-switch button").click();
        assertThat(page.locator("ls-design header h1")).hasText("Livestall design system");
        leave(page);
    }

    private static Set<String> elements() throws IOException {
        try (Stream<Path> files = Files.list(COMPONENTS)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .flatMap(file -> found("(?<=customElements.define\\(')[a-z-]+", read(file)).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
