package dev.livestall.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.WordRule;
import dev.livestall.events.WordRule.Action;
import dev.livestall.events.WordRule.Match;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = list(Action.BLOCK, "시발", "바보", "병신", "씨팔", "fuck", "ass", "간", "밥솥값", "18놈", "faggot");

    private static Words list(Action action, String... words) {
        return new Words(Stream.of(words)
                .map(word -> new WordRule(word, action, null, null))
                .toList());
    }

    private boolean blocks(String text) {
        return FoundWords.in(text, List.of(words)).blocks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fuck",
                "FUCK you",
                "f\u200bu\u2060c\u200dk",
                "f\u00adu\u034fck",
                "ｆｕｃｋ",
                "fuuuuuck",
                "f u c k",
                "f.u.c-k",
                "fuсk",
                "ƒⓤ𝓬𝐤",
                "f̶ú̧c̈k",
                "🅵🆄🅲🅺",
                "motherfucker",
                "dumb a$$",
                "dumb a55!",
                "asss",
                "바보",
                "바.보",
                "바 보",
                "이 바 보야",
                "바1보",
                "바_보야",
                "바아보",
                "바바보보",
                "바ㅏㅏ보",
                "ㅂ바보",
                "ㅂㅏㅂㅗ",
                "ﾊ바보",
                "ﾲￂﾲￌ",
                "바\u3164보",
                "바\u115f보",
                "ㅅㅣㅂㅏㄹ",
                "시발아",
                "야이시발놈아",
                "시이이발",
                "시밝",
                "병️신",
                "밥솥가ㅂㅅ",
                "18놈",
                "fаggоt",
                "바보\u202e"
            })
    void catchesAWordHoweverItIsDressedUp(String text) {
        assertThat(blocks(text)).isTrue();
    }

    @Test
    void catchesAWordThatIsDecomposed() {
        assertThat(blocks(Normalizer.normalize("시발", Normalizer.Form.NFD))).isTrue();
        assertThat(blocks(Normalizer.normalize("밥솥값", Normalizer.Form.NFKD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "안녕하세요",
                "",
                "🙂",
                "funk",
                "다시 발표해요",
                "몇 시 발표예요?",
                "3시 발송",
                "씨발라",
                "가나다라",
                "as soon as possible",
                "class pass",
                "바이보",
                "병 신경 안 써요",
                "바다. 보리",
                "시계와 발",
                "f the uck",
                "fagot",
                "밥솥가격"
            })
    void letsOthersThrough(String text) {
        assertThat(blocks(text)).isFalse();
    }

    @Test
    void anAllowedWordHidesTheBadOneInsideIt() {
        Words allowed = list(Action.ALLOW, "시발점", "시발역");
        List<Words> lists = List.of(words, allowed);
        assertThat(FoundWords.in("시발점에서 만나요", lists).blocks()).isFalse();
        assertThat(FoundWords.in("시 발 역", lists).blocks()).isFalse();
        assertThat(FoundWords.in("시발점에서 시발", lists).blocks()).isTrue();
    }

    @Test
    void aShortLatinWordCountsOnItsOwnUnlessTheListSaysOtherwise() {
        Words anywhere = new Words(List.of(new WordRule("ass", Action.BLOCK, null, Match.ANYWHERE)));
        assertThat(FoundWords.in("class", List.of(anywhere)).blocks()).isTrue();
        assertThat(blocks("class")).isFalse();
        assertThat(blocks("ass가 뭐예요")).isTrue();
        Words alone = new Words(List.of(new WordRule("바보", Action.BLOCK, null, Match.WORD)));
        assertThat(FoundWords.in("바보상자", List.of(alone)).blocks()).isFalse();
        assertThat(FoundWords.in("이 바보!", List.of(alone)).blocks()).isTrue();
    }

    @Test
    void masksWhereTheWordStandsInTheLineAsItWasWritten() {
        List<Words> lists = List.of(list(Action.MASK, "바보", "fuck"));
        assertThat(FoundWords.in("👍 바.보야 𝓯uuck!", lists).masked()).isEqualTo("👍 ***야 *****!");
        assertThat(FoundWords.in("ㅂㅏ\u200bㅂㅗ 바 보", lists).masked()).isEqualTo("***** * *");
        assertThat(FoundWords.in("안녕", lists).masks()).isFalse();
    }

    @Test
    void theStrictestOfAllListsCounts() {
        List<Words> lists = List.of(list(Action.HOLD, "바보"), list(Action.BLOCK, "바보"));
        assertThat(FoundWords.in("바보", lists).blocks()).isTrue();
        assertThat(FoundWords.in("바보", lists.subList(0, 1)).holds()).isTrue();
    }

    @Test
    void theBuiltInListBlocksAndLetsItsFalseFriendsThrough() {
        List<Words> builtIn = List.of(BuiltInWords.with(List.of("수박씨")));
        assertThat(FoundWords.in("씨이발", builtIn).blocks()).isTrue();
        assertThat(FoundWords.in("수박 씨", builtIn).blocks()).isTrue();
        assertThat(FoundWords.in("아저씨 발이 커요", builtIn).blocks()).isFalse();
    }
}
