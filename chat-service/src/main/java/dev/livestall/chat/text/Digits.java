package dev.livestall.chat.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/**
 * The digits of a text in a row, however they are written (４, ④, 사), with where each stands and whether there is a gap before it.
 *
 * <p>A run ends where something stands that nobody puts into a number.
 */
final class Digits {
    /** Characters that may stand between two digits of a number: {@code 1 - 2}. */
    private static final int GAP_CHARS = 3;

    private static final int FIRST_OTHER_DIGIT = 0x660;

    private static final String SEPARATORS = " -.·_~/()*\u2010\u2011\u2012\u2013\u2014\u2212\u3161\u30fc에－．（）～／";
    private static final String SPOKEN = "공영일이삼사오육륙칠팔구";
    private static final int[] MEANT = {0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9};

    private final String text;
    private final int[] value;
    private final int[] from;
    private final int[] to;
    private final boolean[] spoken;
    private final boolean[] hidden;
    private int size;

    private Digits(String text) {
        this.text = text;
        value = new int[text.length()];
        from = new int[text.length()];
        to = new int[text.length()];
        spoken = new boolean[text.length()];
        hidden = new boolean[text.length()];
    }

    static Digits of(String text) {
        Digits digits = new Digits(text);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            digits.take(point, i, next);
            i = next;
        }
        return digits;
    }

    private void take(int point, int start, int end) {
        if (point < '0' || point > '9' && point < FIRST_OTHER_DIGIT) return;
        int spokenAs = SPOKEN.indexOf(point);
        int digit = spokenAs >= 0 ? MEANT[spokenAs] : digit(point);
        if (digit < 0) return;
        value[size] = digit;
        spoken[size] = spokenAs >= 0;
        from[size] = start;
        to[size] = end;
        size++;
    }

    /** Also in discs and brackets (①, ⑴), which have a numeric value but are no digits. */
    private static int digit(int point) {
        if (point <= '9') return point - '0';
        if (point < 0xd800 && Plain.isKorean((char) point)) return -1;
        int digit = UCharacter.digit(point);
        if (digit >= 0 || point < 0x2460) return digit;
        double numeric = UCharacter.getType(point) == UCharacter.OTHER_NUMBER
                ? UCharacter.getUnicodeNumericValue(point)
                : UCharacter.NO_NUMERIC_VALUE;
        return numeric >= 0 && numeric <= 9 && numeric == Math.rint(numeric) ? (int) numeric : -1;
    }

    int size() {
        return size;
    }

    int value(int i) {
        return value[i];
    }

    /** After the last digit of the run that begins here. */
    int runEnd(int start) {
        int end = start + 1;
        while (end < size && isJoined(end)) end++;
        return end;
    }

    private boolean isJoined(int i) {
        int seen = 0;
        for (int c = to[i - 1]; c < from[i]; c++) {
            char between = text.charAt(c);
            if (UCharacter.getType(between) == UCharacter.FORMAT) continue;
            if (between != '\u00a0' && SEPARATORS.indexOf(between) < 0 || ++seen > GAP_CHARS) return false;
        }
        return true;
    }

    /** A gap stands before this digit. */
    boolean gapBefore(int i) {
        return i > 0 && from[i] > to[i - 1];
    }

    /** Whether a number may begin with this digit: after a gap, or where speech and figures meet. */
    boolean mayBegin(int i, int runStart) {
        return i == runStart || gapBefore(i) || spoken[i] != spoken[i - 1];
    }

    /** Whether a number may end before this digit. After a spoken one anywhere: what follows may be no digit (오육칠팔이야). */
    boolean mayEnd(int i, int runEnd) {
        return i == runEnd || gapBefore(i) || spoken[i] || spoken[i - 1];
    }

    /** After the last digit that is written like this one. */
    int alikeUntil(int start, int runEnd) {
        int end = start + 1;
        while (end < runEnd && spoken[end] == spoken[start]) end++;
        return end;
    }

    boolean isAnyHidden(int start, int end) {
        for (int i = start; i < end; i++) if (hidden[i]) return true;
        return false;
    }

    void hide(int start, int end) {
        Arrays.fill(hidden, start, end, true);
    }

    /** Whether this character stands right before the digit. */
    boolean follows(char sign, int i) {
        int before = from[i] - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '(')) before--;
        return before >= 0 && text.charAt(before) == sign;
    }

    /** The text with a star for each hidden digit. */
    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < size; i++) {
            if (!hidden[i]) continue;
            masked.append(text, copied, from[i]).append('*');
            copied = to[i];
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
