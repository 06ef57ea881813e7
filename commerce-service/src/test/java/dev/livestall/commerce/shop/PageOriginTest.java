package dev.livestall.commerce.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageOriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example",
        "https://Shop.Example/, https://shop.example",
        "' https://shop.example:443 ', https://shop.example",
        "https://shop.example:8443, https://shop.example:8443",
        "http://localhost:8084, http://localhost:8084",
        "http://127.0.0.1:80/, http://127.0.0.1",
        "https://가게.example, https://xn--o39akk.example",
        "https://가게.example:8443/, https://xn--o39akk.example:8443"
    })
    void isWrittenAsBrowsersWriteIt(String typed, String origin) {
        assertThat(PageOrigin.of(typed)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "shop.example",
                "//shop.example",
                "://shop.example",
                "https://",
                "https:///",
                "https://*.shop.example",
                "http://shop.example",
                "ftp://shop.example",
                "javascript://shop.example",
                "https://shop.example/page",
                "https://shop.example?x",
                "https://shop.example#x",
                "https://me@shop.example",
                "https://shop.example:0",
                "https://shop.example:70000",
                "https://shop.example:abc",
                "https://shop example",
                "https://shop.example https://other.example"
            })
    void anythingElseIsNone(String typed) {
        assertThat(PageOrigin.of(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 1_000})
    void soIsOneThatIsTooLong(int labels) {
        assertThat(PageOrigin.of("https://" + "abcd.".repeat(labels) + "example"))
                .isNull();
    }
}
