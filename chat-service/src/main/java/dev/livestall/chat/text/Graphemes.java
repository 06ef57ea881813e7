package dev.livestall.chat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** What a reader calls a character, as Unicode says: a family of emoji is one, and so is a Korean syllable typed as jamo that join. */
final class Graphemes {
    private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);

    private Graphemes() {}

    /** @param text without line ends */
    static int count(String text) {
        if (Plain.is(text)) return text.length();
        BreakIterator breaks = (BreakIterator) CHARACTERS.clone();
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) count++;
        return count;
    }

    /** A family counts once. */
    static int countEmoji(String text) {
        BreakIterator breaks = (BreakIterator) CHARACTERS.clone();
        breaks.setText(text);
        int count = 0;
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (UCharacter.hasBinaryProperty(text.codePointAt(start), UProperty.EXTENDED_PICTOGRAPHIC)) count++;
        }
        return count;
    }
}
