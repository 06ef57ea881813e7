package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    private final WordList words = new WordList(Stream.of("시발놈", "fuck"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fuck",
                "FUCK you",
                "f\u200bu\u2060c\u200dk",
                "ｆｕｃｋ",
                "fuuuuuck",
                "f u.c-k",
                "fuсk",
                "시발놈아",
                "시 발 놈",
                "시\u200b발놈",
                "시시발발놈",
                "ㅅㅣㅂㅏㄹㄴㅗㅁ"
            })
    void catchesAWordHoweverItIsDressedUp(String text) {
        assertThat(words.blocks(text)).isTrue();
    }

    @Test
    void catchesAWordThatIsDecomposed() {
        assertThat(words.blocks(Normalizer.normalize("시발놈", Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"시발점에서 만나요", "안녕하세요", "funk", "", "🙂"})
    void letsOthersThrough(String text) {
        assertThat(words.blocks(text)).isFalse();
    }
}
