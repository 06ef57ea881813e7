package dev.livestall.chat.words;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.oneOf;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.livestall.events.WordRule;
import dev.livestall.events.WordRule.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for any text and any list. */
class WordsPropertiesTest {
    private static final Gen<Integer> POINTS = oneOf(
            integers().between('a', 'd'),
            integers().between(0xac00, 0xac40),
            integers().between(0x3131, 0x3163),
            integers().between(0x1100, 0x11c2),
            integers().between(0x20, 0x10ffff));

    private static Gen<String> texts() {
        return lists().of(POINTS).ofSizeBetween(0, 40).map(points -> points.stream()
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .map(Character::toString)
                .collect(Collectors.joining()));
    }

    private static Gen<List<String>> words() {
        return lists().of(strings().betweenCodePoints('a', 'c').ofLengthBetween(1, 5))
                .ofSizeBetween(1, 30);
    }

    @Test
    void everyLetterKnowsWhereItStood() {
        qt().withExamples(3_000).forAll(texts()).check(text -> {
            Folded folded = Folded.of(text);
            for (int i = 0; i < folded.size(); i++) {
                boolean inside = 0 <= folded.from(i) && folded.from(i) < folded.to(i) && folded.to(i) <= text.length();
                boolean rises = i == 0 || folded.from(i - 1) <= folded.from(i) && folded.to(i - 1) <= folded.to(i);
                if (!inside || !rises) return false;
            }
            return true;
        });
    }

    @Test
    void everyTextIsBlockedByItself() {
        qt().withExamples(3_000)
                .forAll(texts())
                .assuming(text -> Folded.of(text).size() > 0)
                .check(text -> FoundWords.in(text, List.of(list(List.of(text)))).blocks());
    }

    @Test
    void invisibleCharactersBetweenAllOthersChangeNothing() {
        qt().withExamples(2_000).forAll(texts()).check(text -> {
            String stuffed = text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u200b"));
            return Skeleton.of(stuffed).equals(Skeleton.of(text));
        });
    }

    @Test
    void allPlacesAreFoundThatASlowSearchFinds() {
        qt().withExamples(2_000)
                .forAll(words(), strings().betweenCodePoints('a', 'c').ofLengthBetween(0, 60))
                .check((words, text) -> {
                    Folded folded = Folded.of(text);
                    List<Hit> found = new ArrayList<>();
                    list(words).find(folded, found);
                    return found.size() == slowly(words, folded);
                });
    }

    private static int slowly(List<String> words, Folded text) {
        int found = 0;
        for (String word : words) {
            ListedWord listed = ListedWord.of(rule(word));
            for (int i = 0; i + listed.letters.length() <= text.size(); i++) {
                if (text.letters().startsWith(listed.letters, i) && listed.counts(text, i)) found++;
            }
        }
        return found;
    }

    private static Words list(List<String> words) {
        return new Words(words.stream().map(WordsPropertiesTest::rule).toList());
    }

    private static WordRule rule(String word) {
        return new WordRule(word, Action.BLOCK, null, WordRule.Match.ANYWHERE);
    }
}
