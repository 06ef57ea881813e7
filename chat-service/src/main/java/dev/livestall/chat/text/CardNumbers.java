package dev.livestall.chat.text;

import java.util.stream.IntStream;

/**
 * Masks what looks like the number of a payment card: 13–19 digits, the first 2–6, a valid Luhn sum; single spaces or hyphens between
 * digits are part of it. The last four digits stay.
 */
final class CardNumbers {
    private static final int MIN_DIGITS = 13;
    private static final int MAX_DIGITS = 19;
    private static final int SHOWN = 4;

    private CardNumbers() {}

    static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        int i = 0;
        while (i < masked.length()) {
            if (!isDigit(masked.charAt(i))) {
                i++;
                continue;
            }
            int end = runEnd(masked, i);
            maskRun(masked, i, end);
            i = end;
        }
        return masked.toString();
    }

    /** After the last digit of a run of digits with single separators. */
    private static int runEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            if (isDigit(text.charAt(end))) end++;
            else if (isSeparator(text.charAt(end)) && end + 1 < text.length() && isDigit(text.charAt(end + 1)))
                end += 2;
            else break;
        }
        return end;
    }

    /** A number may begin and end at any separator within a run: "1 4242 4242 4242 4242" hides one too. */
    private static void maskRun(StringBuilder text, int start, int end) {
        int[] at = digitsIn(text, start, end);
        for (int from = 0; from + MIN_DIGITS <= at.length; from++) {
            char first = text.charAt(at[from]);
            if (first < '2' || first > '6' || from > 0 && at[from - 1] == at[from] - 1) continue;
            for (int count = Math.min(MAX_DIGITS, at.length - from); count >= MIN_DIGITS; count--) {
                int after = from + count;
                if (after < at.length && at[after] == at[after - 1] + 1) continue;
                if (!luhn(text, at, from, count)) continue;
                for (int d = from; d < from + count - SHOWN; d++) text.setCharAt(at[d], '*');
                from += count - 1;
                break;
            }
        }
    }

    private static int[] digitsIn(CharSequence text, int start, int end) {
        return IntStream.range(start, end).filter(i -> isDigit(text.charAt(i))).toArray();
    }

    private static boolean luhn(CharSequence text, int[] at, int from, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int digit = text.charAt(at[from + count - 1 - i]) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\u00a0' || c == '.';
    }
}
