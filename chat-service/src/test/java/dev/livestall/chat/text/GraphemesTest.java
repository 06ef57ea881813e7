package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
    @ParameterizedTest
    @CsvSource({
        "가나다, 3",
        "👨‍👩‍👧‍👦, 1",
        "👍🏽, 1",
        "é, 1",
        "ㅋㅋㅋ, 3",
        "🇰🇷, 1",
        "각, 1",
        "❤️‍🔥, 1",
        "abc, 3",
        "1️⃣2, 2"
    })
    void countsWhatAReaderCalls(String text, int count) {
        assertThat(Graphemes.count(text)).isEqualTo(count);
    }
}
