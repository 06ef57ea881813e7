package dev.livestall.chat.mode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** In which form two lines are the same: letters and digits alone, in one width and case; a line without any as it is, without spaces. */
final class Sameness {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Sameness() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = NO_LETTERS.matcher(folded).replaceAll("");
        return letters.isEmpty() ? SPACES.matcher(folded).replaceAll("") : letters;
    }
}
