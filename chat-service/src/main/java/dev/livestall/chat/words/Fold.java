package dev.livestall.chat.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one character becomes before texts are compared: the letters that it stands for, whatever its width, case, marks or alphabet.
 *
 * <p>There are only so many characters, and each is worked out once.
 */
final class Fold {
    /** Nothing is there: the letters on both sides stand together. */
    static final String NOTHING = "";
    /** Something that is no letter stands between letters of one word: {@code b-a-d}. */
    static final String FILLER = "\u0000";
    /** A word may end here: blanks, and what ends sentences. */
    static final String BREAK = "\u0001";

    /** Some characters stand for a whole phrase; more than these letters of it are not looked at. */
    private static final int MOST_LETTERS = 6;

    private static final String ENDING = ",;:/!?\u2026\u3001\u3002";
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    /** Small letters that pass for another, which Unicode's list leaves out. */
    private static final String PASSING = "мнткв" + "ηκντυχ";

    private static final String FOR = "mhtkb" + "nkvtux";
    private static final String[] NEAR = new String[0x10000];
    private static final Map<Integer, String> FAR = new ConcurrentHashMap<>();

    private Fold() {}

    /** @return letters and digits, or one of the three above */
    static String of(int point) {
        if (point >= NEAR.length) return FAR.computeIfAbsent(point, Fold::work);
        String known = NEAR[point];
        if (known == null) NEAR[point] = known = work(point);
        return known;
    }

    private static String work(int point) {
        int boxed = boxed(point);
        if (boxed != 0) return String.valueOf((char) boxed);
        if (UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || isMark(point)
                || UCharacter.getType(point) == UCharacter.FORMAT) return NOTHING;
        String plain = DECOMPOSE.normalize(CASEFOLD.normalize(UCharacter.toString(point)));
        StringBuilder letters = new StringBuilder();
        plain.codePoints().forEach(part -> letters.append(letters(part)));
        if (letters.length() > MOST_LETTERS) letters.setLength(MOST_LETTERS);
        if (!letters.isEmpty()) return letters.toString();
        return UCharacter.isUWhiteSpace(point) || ENDING.indexOf(point) >= 0 ? BREAK : FILLER;
    }

    private static String letters(int point) {
        if (Jamo.isJamo(point)) return Jamo.parts((char) point);
        int digit = UCharacter.digit(point);
        if (digit >= 0) return String.valueOf((char) ('0' + digit));
        if (!UCharacter.isLetterOrDigit(point) && UCharacter.getType(point) != UCharacter.COMBINING_SPACING_MARK)
            return "";
        int passing = PASSING.indexOf(point);
        if (passing >= 0) return FOR.substring(passing, passing + 1);
        String looks = CASEFOLD.normalize(LOOKS.getSkeleton(UCharacter.toString(point)));
        StringBuilder letters = new StringBuilder();
        looks.codePoints().filter(UCharacter::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? UCharacter.toString(point) : letters.toString();
    }

    /** Letters in boxes and discs, and those of flags, which have no other form in Unicode. */
    private static int boxed(int point) {
        if (point >= 0x1f150 && point <= 0x1f169) return 'a' + point - 0x1f150;
        if (point >= 0x1f170 && point <= 0x1f189) return 'a' + point - 0x1f170;
        if (point >= 0x1f1e6 && point <= 0x1f1ff) return 'a' + point - 0x1f1e6;
        return 0;
    }

    private static boolean isMark(int point) {
        int type = UCharacter.getType(point);
        return type == UCharacter.NON_SPACING_MARK || type == UCharacter.ENCLOSING_MARK;
    }
}
