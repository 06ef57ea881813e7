package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WallsTest {
    @Test
    void capitalsOrEmojiAloneAreAWall() {
        assertThat(Walls.is("BUY NOW FROM ME IT IS THE CHEAPEST")).isTrue();
        assertThat(Walls.is("🔥".repeat(26))).isTrue();
        assertThat(Walls.is("👨‍👩‍👧‍👦".repeat(26))).isTrue();
    }

    @Test
    void aShortCryALongLaughAndAFamilyAreNone() {
        assertThat(Walls.is("WOW SO GOOD")).isFalse();
        assertThat(Walls.is("ㅋ".repeat(100))).isFalse();
        assertThat(Walls.is("👨‍👩‍👧‍👦".repeat(10))).isFalse();
        assertThat(Walls.is("I want the red one in size L please, THANKS A LOT"))
                .isFalse();
    }
}
