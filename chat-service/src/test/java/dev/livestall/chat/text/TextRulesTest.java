package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private final TextRules rules = new TextRules(new ChatSettings.Text(300, 1_200, 4_096, 20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가족 👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈",
                "ㅋㅋㅋㅠㅠ",
                "ᄋᅠ",
                "é è ñ ą́",
                "नमस्ते ที่นี่",
                "مرحبا",
                "<img onerror=alert(1)> **굵게**"
            })
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(rules.message(text)).isEqualTo(new Passed(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b\u2060",
                "\u3164\u115f",
                "\u00ad\u034f",
                "\u2800",
                "\ufe0f",
                "\u202e\u2066",
                "\u0301\u0302"
            })
    void whatShowsNothingIsEmpty(String text) {
        assertThat(rules.message(text)).isEqualTo(new Refused(Refusal.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud800", "a\udc00b", "\ud83d", "a\u0000b", "\u0007", "a\u0085b\u0090", "\ufffe", "\udbff\udfff"
            })
    void whatIsNoTextIsABadFrame(String text) {
        assertThat(rules.message(text)).isEqualTo(new Refused(Refusal.BAD_FRAME));
    }

    @Test
    void eachLimitCountsInItsOwnUnit() {
        assertThat(rules.message("가".repeat(300))).isInstanceOf(Passed.class);
        assertThat(rules.message("가".repeat(301))).isEqualTo(new Refused(Refusal.TOO_LONG));
        String family = "👨‍👩‍👧‍👦";
        assertThat(rules.message(family.repeat(160))).isInstanceOf(Passed.class);
        assertThat(rules.message(family.repeat(172))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(rules.message("e\u0323\u0306\u0301".repeat(300))).isInstanceOf(Passed.class);
        assertThat(rules.message("e\u0323\u0306\u0301\u0302\u0303".repeat(299)))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(rules.message("x".repeat(20_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
    }

    @Test
    void marksPiledUpAreRefused() {
        assertThat(rules.message("a" + "\u0301".repeat(9))).isEqualTo(new Refused(Refusal.BAD_FRAME));
        assertThat(rules.message("a" + "\u0321".repeat(8))).isInstanceOf(Passed.class);
    }

    @Test
    void whatTurnsDirectionsIsTakenOut() {
        assertThat(rules.message("abc\u202edef\u2066\u200f")).isEqualTo(new Passed("abcdef"));
    }

    @Test
    void aChainOfJoinersIsOne() {
        assertThat(rules.message("a" + "\u200d".repeat(500) + "b")).isEqualTo(new Passed("a\u200db"));
    }

    @Test
    void linesBecomeOne() {
        assertThat(rules.message(" 한\r\n\t줄\u2028 ")).isEqualTo(new Passed("한 줄"));
    }
}
