package dev.livestall.chat.text;

import java.text.BreakIterator;
import java.util.Locale;

/** What a reader calls a character. */
final class Graphemes {
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Graphemes() {}

    /** A family of emoji is one; a break beside a joiner is none. */
    static int count(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean joined = end < text.length()
                    && (text.codePointAt(end) == ZERO_WIDTH_JOINER
                            || text.codePointBefore(end) == ZERO_WIDTH_JOINER
                            || isModifier(text.codePointAt(end)));
            if (!joined) count++;
        }
        return count;
    }

    private static boolean isModifier(int point) {
        return point >= 0x1f3fb && point <= 0x1f3ff || point >= 0xfe00 && point <= 0xfe0f;
    }
}
