package dev.livestall.chat.words;

import java.util.Arrays;

/**
 * A text as a row of letters in which nothing is dressed up, and where in the text each of them stands.
 *
 * <p>Letters come from characters: one of Korean gives two to six, most others one. A character that is repeated is there once, with how often
 * it was. Built once over the text, in time that grows with its length.
 */
final class Folded {
    /** What stood before a letter. */
    static final byte TOGETHER = 0;

    static final byte DIGITS = 1;
    static final byte FILLER = 2;
    static final byte BREAK = 3;

    final String text;
    private char[] letters;
    private int[] from;
    private int[] to;
    private int[] times;
    private boolean[] opens;
    private byte[] before;
    private int size;

    private Folded(String text) {
        this.text = text;
        int capacity = Math.max(8, text.length() * 3);
        letters = new char[capacity];
        from = new int[capacity];
        to = new int[capacity];
        times = new int[capacity];
        opens = new boolean[capacity];
        before = new byte[capacity];
    }

    /** As it is written. */
    static Folded of(String text) {
        return new Folded(text).read(false);
    }

    /** Digits and signs that stand for Latin letters read as these; other digits fill the gap between letters. */
    static Folded disguised(String text) {
        return new Folded(text).read(true);
    }

    int size() {
        return size;
    }

    char letter(int i) {
        return letters[i];
    }

    /** How often the character of this letter stood there in a row. */
    int times(int i) {
        return times[i];
    }

    /** Whether a character begins with this letter. */
    boolean opens(int i) {
        return opens[i];
    }

    /** Whether a character ends with this letter. */
    boolean closes(int i) {
        return i + 1 == size || opens[i + 1];
    }

    byte before(int i) {
        return before[i];
    }

    /** Where in the text the character of this letter begins. */
    int from(int i) {
        return from[i];
    }

    /** Where in the text the character of this letter, or its last repeat, ends. */
    int to(int i) {
        return to[i];
    }

    /** The letters alone. */
    String letters() {
        return new String(letters, 0, size);
    }

    private Folded read(boolean disguised) {
        byte gap = TOGETHER;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            String unit = disguised ? Disguise.of(text, i, point) : Fold.of(point);
            if (unit == Fold.BREAK) gap = BREAK;
            else if (unit == Fold.FILLER) gap = max(gap, FILLER);
            else if (unit == Disguise.DIGIT) gap = max(gap, DIGITS);
            else if (unit != Fold.NOTHING) {
                if (!repeats(unit, gap, next)) add(unit, gap, i, next);
                gap = TOGETHER;
            }
            i = next;
        }
        return this;
    }

    private static byte max(byte a, byte b) {
        return a > b ? a : b;
    }

    /** The same once more, a vowel that is drawn out (시이이), or a jamo typed again after its syllable (씨ㅣㅣ). */
    private boolean repeats(String unit, byte gap, int end) {
        if (size == 0 || gap == BREAK) return false;
        int start = unitStart(size - 1);
        char last = letters[size - 1];
        boolean same = size - start == unit.length() && unit.equals(new String(letters, start, unit.length()));
        boolean jamo = unit.length() == 1 && unit.charAt(0) == last && Jamo.isJamo(last);
        boolean drawnOut = unit.length() == 2
                && unit.charAt(0) == Jamo.SILENT
                && unit.charAt(1) == last
                && Jamo.isVowel(last)
                && size - start > 1;
        if (!same && !jamo && !drawnOut) return false;
        for (int i = start; i < size; i++) {
            to[i] = end;
            if (same) times[i]++;
        }
        return true;
    }

    private int unitStart(int i) {
        int start = i;
        while (!opens[start]) start--;
        return start;
    }

    private void add(String unit, byte gap, int start, int end) {
        int begins = start;
        byte stoodBefore = gap;
        boolean jamoFirst = size > 0
                && gap != BREAK
                && unit.length() > 1
                && Jamo.isJamo(unit.charAt(0))
                && letters[size - 1] == unit.charAt(0)
                && opens[size - 1];
        if (jamoFirst) {
            // ㅅ시: the jamo that stands before its syllable belongs to it.
            size--;
            begins = from[size];
            stoodBefore = before[size];
        }
        grow(unit.length());
        for (int i = 0; i < unit.length(); i++, size++) {
            letters[size] = unit.charAt(i);
            from[size] = begins;
            to[size] = end;
            times[size] = 1;
            opens[size] = i == 0;
            before[size] = i == 0 ? stoodBefore : TOGETHER;
        }
    }

    private void grow(int more) {
        if (size + more <= letters.length) return;
        int capacity = 2 * letters.length + more;
        letters = Arrays.copyOf(letters, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        times = Arrays.copyOf(times, capacity);
        opens = Arrays.copyOf(opens, capacity);
        before = Arrays.copyOf(before, capacity);
    }
}
