package dev.livestall.analytics.ingest;

import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of what an event may hold; beyond them it is poison. */
final class Checked {
    /** Longest id, in characters: several of them make up a document's id, which Elasticsearch limits to 512 bytes. */
    static final int MAX_ID_CHARS = 80;
    /** Longest text of a line, in characters. */
    static final int MAX_TEXT_CHARS = 4_000;
    /** Largest amount, in minor units: sums of a million of them still fit a long. */
    static final long MAX_MINOR = 1_000_000_000_000L;

    /** Longest name of a channel or campaign, in characters; what is longer is cut. */
    static final int MAX_LABEL_CHARS = 60;
    /** Longest that one visit can have watched: a day, in milliseconds. */
    static final long MAX_WATCHED_MILLIS = 86_400_000L;

    /** Most units of one line. */
    static final int MAX_QUANTITY = 1_000_000;

    private Checked() {}

    static String id(@Nullable String id) {
        if (id == null || id.isBlank()) throw new IllegalArgumentException("an id is missing");
        if (id.length() > MAX_ID_CHARS) throw new IllegalArgumentException("an id is too long");
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ') throw new IllegalArgumentException("an id has a blank or control character");
        }
        return id;
    }

    static String text(@Nullable String text) {
        if (text == null) throw new IllegalArgumentException("a text is missing");
        if (text.length() > MAX_TEXT_CHARS) throw new IllegalArgumentException("a text is too long");
        return text;
    }

    static <T> T present(@Nullable T value, String name) {
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }

    static String currency(@Nullable String currency) {
        return Currency.getInstance(present(currency, "currency")).getCurrencyCode();
    }

    static int quantity(int quantity) {
        if (quantity < 1 || quantity > MAX_QUANTITY) throw new IllegalArgumentException("a quantity is out of range");
        return quantity;
    }

    static long minor(long minor) {
        if (minor < 0 || minor > MAX_MINOR) throw new IllegalArgumentException("an amount is out of range");
        return minor;
    }

    /** A page's word for where its viewer came from; {@link Facet#NONE} if it has none. */
    static String label(@Nullable String label) {
        if (label == null || label.isBlank()) return Facet.NONE;
        String plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", " ");
        return plain.length() > MAX_LABEL_CHARS ? plain.substring(0, MAX_LABEL_CHARS) : plain;
    }

    static long watched(long millis) {
        if (millis < 0) throw new IllegalArgumentException("a watched time is negative");
        return Math.min(millis, MAX_WATCHED_MILLIS);
    }

    static int rating(int rating) {
        if (rating < 1 || rating > 5) throw new IllegalArgumentException("a rating is out of range");
        return rating;
    }
}
