package dev.livestall.chat.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmojiOnlyTest {
    @Test
    void emojiOfAllKindsAndEmotesAreEmoji() {
        for (String text :
                List.of("👏", "👏🏽 👏🏿", "👨‍👩‍👧‍👦", "🇰🇷", "❤️", "1️⃣", ":moon: :sun_2:", "‼️", "☔")) {
            assertThat(EmojiOnly.holds(text)).as(text).isTrue();
        }
    }

    @Test
    void lettersDigitsAndMarksAreNot() {
        for (String text : List.of("와 👏", "ㅋㅋ", "123", "1️⃣2", "!!", ":)", "a:moon:", "👏.")) {
            assertThat(EmojiOnly.holds(text)).as(text).isFalse();
        }
    }
}
