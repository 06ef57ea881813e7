package dev.livestall.commerce.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters and pairs of letters of a text. Korean is searched by parts of words ("누빔" in "극세사누빔이불"), so words as a whole
 * are no help, and pairs need no dictionary.
 */
final class SearchGrams {
    /** More words than this are one. */
    private static final int MOST_WORDS = 7;

    private SearchGrams() {}

    /** What is kept of a text: letters and digits, in one form and case. */
    static String essence(@Nullable String text) {
        if (text == null) return "";
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** All that a product is found by. @param text as {@link #text} makes it */
    static Set<String> of(String text) {
        var grams = new LinkedHashSet<String>();
        for (var word : text.split(" ")) {
            add(grams, word, 1);
            add(grams, word, 2);
        }
        return grams;
    }

    /** The words of a search, all of which must be somewhere. */
    static List<String> words(String query) {
        return Arrays.stream(query.split("\\s+", MOST_WORDS + 1))
                .map(SearchGrams::essence)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What must be there for a product to be a candidate: a word's pairs, or its one letter. */
    static Set<String> wanted(List<String> words) {
        var grams = new LinkedHashSet<String>();
        for (var word : words) add(grams, word, word.codePointCount(0, word.length()) == 1 ? 1 : 2);
        return grams;
    }

    /** The words of a product, as they are looked through. */
    static String text(List<@Nullable String> texts) {
        return texts.stream()
                .map(SearchGrams::essence)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void add(Set<String> grams, String essence, int size) {
        var points = essence.codePoints().toArray();
        for (int i = 0; i + size <= points.length; i++) grams.add(new String(points, i, size));
    }
}
