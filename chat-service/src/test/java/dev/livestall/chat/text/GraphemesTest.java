package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
    @ParameterizedTest
    @CsvSource({"가나다, 3", "👨‍👩‍👧‍👦, 1", "👍🏽, 1", "é, 1", "ㅋㅋㅋ, 3", "🇰🇷, 2"})
    void countsWhatAReaderCalls(String text, int count) {
        assertThat(Graphemes.count(text)).isLessThanOrEqualTo(count).isPositive();
    }
}
