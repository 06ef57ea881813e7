package dev.livestall.chat.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The form in which texts are compared, so that width, case, invisible characters, repeats and look-alike letters hide nothing. */
final class Skeleton {
    private static final String CYRILLIC_AND_GREEK = "аеорсхуіѕјһԁԛԝмнткв" + "αοερνικτυχ";
    private static final String LATIN = "aeopcxyisjhdqwmhtkb" + "aoepviktux";
    private static final int FIRST_INITIAL = 0x1100;
    private static final int FIRST_FINAL = 0x11a8;
    /** For each final from U+11A8 on the index of its initial from U+1100 on; −1 for clusters, which are no initials. */
    private static final int[] INITIAL_OF_FINAL = {
        0, 1, -1, 2, -1, -1, 3, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, -1, 9, 10, 11, 12, 14, 15, 16, 17, 18
    };

    private static final Map<Integer, Character> LOOK_ALIKES = lookAlikes();

    private Skeleton() {}

    /** NFKD, lower case, letters and digits only, Korean as a row of jamo, look-alikes made Latin, runs of one letter made one. */
    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String syllables = letters(Normalizer.normalize(folded, Normalizer.Form.NFKC));
        return letters(Normalizer.normalize(syllables, Normalizer.Form.NFKD));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (!Character.isLetterOrDigit(point) || isFiller(point)) continue;
            Character latin = LOOK_ALIKES.get(point);
            int plain = latin == null ? initial(point) : latin;
            if (plain != last) letters.appendCodePoint(plain);
            last = plain;
        }
        return letters.toString();
    }

    /** A final consonant as the initial that looks the same, so that syllables and typed-out jamo are the same row. */
    private static int initial(int point) {
        int index = point - FIRST_FINAL;
        if (index < 0 || index >= INITIAL_OF_FINAL.length) return point;
        return INITIAL_OF_FINAL[index] < 0 ? point : FIRST_INITIAL + INITIAL_OF_FINAL[index];
    }

    private static boolean isFiller(int point) {
        return point == 0x115f || point == 0x1160 || point == 0x3164 || point == 0xffa0;
    }

    private static Map<Integer, Character> lookAlikes() {
        Map<Integer, Character> map = new HashMap<>();
        for (int i = 0; i < CYRILLIC_AND_GREEK.length(); i++) {
            map.put((int) CYRILLIC_AND_GREEK.charAt(i), LATIN.charAt(i));
        }
        return map;
    }
}
