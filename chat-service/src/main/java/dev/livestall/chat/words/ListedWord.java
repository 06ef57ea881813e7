package dev.livestall.chat.words;

import dev.livestall.events.WordRule;
import dev.livestall.events.WordRule.Action;
import dev.livestall.events.WordRule.Match;
import java.util.Arrays;

/**
 * A word of a list, folded, and the rule of where it counts.
 *
 * <p>It counts where whole characters spell it: 간 is not in 가나, but is in 간다. A character that the word has twice must be there twice (ass is
 * not in as). Spelled over a blank or the end of a sentence it counts only from the beginning of a word to the end of one, or to a Korean
 * particle: so 시 발 and 시 발아 count, 다시 발표 and 몇 시 발표 don't.
 */
final class ListedWord {
    /** Latin words up to this long are inside too many others. */
    private static final int SHORT = 3;

    final Action action;
    final String letters;
    private final int[] times;
    private final boolean whole;

    private ListedWord(Action action, Folded word, boolean whole) {
        this.action = action;
        this.letters = word.letters();
        this.times = new int[word.size()];
        for (int i = 0; i < times.length; i++) times[i] = word.times(i);
        this.whole = whole;
    }

    static ListedWord of(WordRule rule) {
        Folded word = Folded.of(rule.word());
        boolean whole = rule.match() == null ? isShortLatin(word) : rule.match() == Match.WORD;
        return new ListedWord(rule.action(), word, whole);
    }

    /** The same for words that would always be found together. */
    String identity() {
        return letters + Arrays.toString(times) + whole;
    }

    /** @param first the place of its first letter in the text */
    boolean counts(Folded text, int first) {
        int last = first + times.length - 1;
        if (!text.opens(first) || !endsACharacter(text, last)) return false;
        boolean broken = false;
        for (int i = 0; i < times.length; i++) {
            if (text.times(first + i) < times[i]) return false;
            broken |= i > 0 && text.before(first + i) == Folded.BREAK;
        }
        if (broken && !(Surroundings.beginAWord(text, first) && Surroundings.endAWord(text, last))) return false;
        return !whole || Surroundings.standAlone(text, first, last);
    }

    /** A final consonant may have grown into a cluster (발, 밝); an initial with a vowel after it is another character's. */
    private static boolean endsACharacter(Folded text, int last) {
        if (text.closes(last)) return true;
        char next = text.letter(last + 1);
        return Jamo.isJamo(next) && !Jamo.isVowel(next) && !Jamo.isVowel(text.letter(last)) && !text.opens(last);
    }

    private static boolean isShortLatin(Folded word) {
        int characters = 0;
        for (int i = 0; i < word.size(); i++) {
            if (!Surroundings.isLatin(word.letter(i))) return false;
            characters += word.times(i);
        }
        return characters <= SHORT;
    }
}
