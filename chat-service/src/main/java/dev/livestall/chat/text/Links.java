package dev.livestall.chat.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text leads elsewhere: an address with a scheme, a bare domain in any alphabet, or one whose dot is written as a word.
 *
 * <p>A dot with blanks around it, or spelled (점, dot), counts only before the endings that people hide most; sentences would be links
 * otherwise.
 */
final class Links {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();

    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "kr", "co", "io", "me", "gg", "tv", "ly", "gl", "be", "app", "dev", "info", "biz",
            "xyz", "shop", "store", "link", "site", "online", "live", "club", "top", "vip", "page", "click", "win",
            "bet", "casino", "cc", "us", "jp", "cn", "ru", "eu", "uk", "de", "fr", "tw", "hk", "vn", "asia", "ai", "to",
            "ws", "한국", "닷컴", "닷넷");

    private static final Set<String> HIDDEN_ENDINGS = Set.of("com", "net", "kr", "shop", "xyz", "컴", "콤", "닷컴");
    private static final String[] SPELLED = {"점", "쩜", "닷", "dot"};
    /** The first characters of all that can stand for a dot, and of {@code ://}. */
    private static final String DOTS = ".:점쩜닷dD";

    private static final int LONGEST_ENDING = 6;
    private static final int MOST_BLANKS = 2;
    private static final String BLANKS = " ()[]{}";

    private Links() {}

    static boolean isIn(String text) {
        boolean isPlain = Plain.is(text);
        if (isPlain && !mayHaveADot(text)) return false;
        String plain = isPlain
                ? text.toLowerCase(Locale.ROOT)
                : withoutInvisible(NFKC.normalize(text)).replace('\u3002', '.');
        if (plain.contains("://") || hasWord(plain, "www.")) return true;
        for (int i = 1; i < plain.length() - 1; i++) {
            if (plain.charAt(i) == '.' && (isDomain(plain, i) || isHidden(plain, i, i + 1))) return true;
            if (DOTS.indexOf(plain.charAt(i)) < 0) continue;
            for (String dot : SPELLED) {
                if (plain.startsWith(dot, i) && isHidden(plain, i, i + dot.length())) return true;
            }
        }
        return false;
    }

    private static boolean mayHaveADot(String text) {
        for (int i = 0; i < text.length(); i++) if (DOTS.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static String withoutInvisible(String text) {
        if (text.codePoints().noneMatch(Links::isInvisible)) return text;
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(point -> !isInvisible(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** A name, this dot, and an ending that is not the beginning of another word. */
    private static boolean isDomain(String text, int dot) {
        return Character.isLetterOrDigit(text.charAt(dot - 1)) && ENDINGS.contains(ending(text, dot + 1));
    }

    private static boolean isHidden(String text, int dot, int after) {
        int left = dot - 1;
        while (left >= 0 && dot - left <= MOST_BLANKS && BLANKS.indexOf(text.charAt(left)) >= 0) left--;
        int right = after;
        while (right < text.length() && right - after < MOST_BLANKS && BLANKS.indexOf(text.charAt(right)) >= 0) right++;
        return left >= 0
                && Character.isLetterOrDigit(text.charAt(left))
                && HIDDEN_ENDINGS.contains(ending(text, right));
    }

    /** The letters from here on, of the alphabet of the first; what Korean hangs on a Latin word is none of it. */
    private static String ending(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_ENDING && isLetterLike(text, from, end)) end++;
        String letters = text.substring(from, end);
        for (String korean : new String[] {"한국", "닷컴", "닷넷"}) if (letters.startsWith(korean)) return korean;
        return letters;
    }

    private static boolean isLetterLike(String text, int from, int at) {
        return Character.isLetter(text.charAt(at)) && isLatin(text.charAt(at)) == isLatin(text.charAt(from));
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }
}
