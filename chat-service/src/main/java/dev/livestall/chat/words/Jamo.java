package dev.livestall.chat.words;

/**
 * Korean letters as they are typed one by one.
 *
 * <p>A final consonant becomes the initial that looks the same, clusters and compound vowels become their parts: so 값, ㄱㅏㅄ and ㄱㅏㅂㅅ are one
 * row. Tense consonants stay letters of their own, for 씨 is not 시.
 */
final class Jamo {
    static final char SILENT = '\u110b';
    private static final char FIRST_VOWEL = '\u1161';
    private static final char LAST_VOWEL = '\u1175';
    private static final char FIRST_FINAL = '\u11a8';
    private static final char LAST_FINAL = '\u11c2';

    /** From U+11A8 on. */
    private static final String[] FINALS = {
        "ᄀ", "ᄁ", "ᄀᄉ", "ᄂ", "ᄂᄌ", "ᄂᄒ", "ᄃ", "ᄅ", "ᄅᄀ", "ᄅᄆ", "ᄅᄇ", "ᄅᄉ", "ᄅᄐ", "ᄅᄑ", "ᄅᄒ", "ᄆ", "ᄇ", "ᄇᄉ", "ᄉ", "ᄊ",
        "ᄋ", "ᄌ", "ᄎ", "ᄏ", "ᄐ", "ᄑ", "ᄒ"
    };

    private Jamo() {}

    /** @param c a conjoining jamo of modern Korean; anything else stays what it is */
    static String parts(char c) {
        if (c >= FIRST_FINAL && c <= LAST_FINAL) return FINALS[c - FIRST_FINAL];
        return switch (c) {
            case '\u116a' -> "\u1169\u1161";
            case '\u116b' -> "\u1169\u1162";
            case '\u116c' -> "\u1169\u1175";
            case '\u116f' -> "\u116e\u1165";
            case '\u1170' -> "\u116e\u1166";
            case '\u1171' -> "\u116e\u1175";
            case '\u1174' -> "\u1173\u1175";
            default -> String.valueOf(c);
        };
    }

    static boolean isJamo(int point) {
        return point >= 0x1100 && point <= 0x11ff;
    }

    static boolean isVowel(char letter) {
        return letter >= FIRST_VOWEL && letter <= LAST_VOWEL;
    }
}
