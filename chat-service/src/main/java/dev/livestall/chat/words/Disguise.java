package dev.livestall.chat.words;

/** Digits and signs that are put where letters belong: {@code sh1t}, {@code a$$}, 바1보. */
final class Disguise {
    /** A digit between other letters: it fills the gap, no more. */
    static final String DIGIT = "\u0002";

    private static final String SIGNS = "013457@$!|";
    private static final String LETTERS = "oieastasil";

    /** Signs in a row that may all stand for letters: {@code a55}. */
    private static final int MOST_SIGNS = 3;

    private Disguise() {}

    /** Whether the text has anything that could be one. */
    static boolean isPossibleIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '@' || c == '$' || c == '!' || c == '|') return true;
        }
        return false;
    }

    /** Like {@link Fold#of}, with the character's neighbours in view. */
    static String of(String text, int at, int point) {
        int sign = SIGNS.indexOf(point);
        boolean digit = point >= '0' && point <= '9';
        if (sign >= 0 && standsForALetter(text, at, sign)) return LETTERS.substring(sign, sign + 1);
        return digit ? DIGIT : Fold.of(point);
    }

    /** {@code !} and {@code |} need a letter after them, for words end in them: {@code hi!} */
    private static boolean standsForALetter(String text, int at, int sign) {
        boolean after = at + 1 < text.length() && isPart(text.charAt(at + 1));
        boolean mayEnd = sign < SIGNS.indexOf('!');
        return after || mayEnd && followsALetter(text, at);
    }

    private static boolean followsALetter(String text, int at) {
        int before = at - 1;
        while (before >= 0 && before >= at - MOST_SIGNS && SIGNS.indexOf(text.charAt(before)) >= 0) before--;
        return before >= 0 && isPart(text.charAt(before));
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '$' || c == '@';
    }
}
