package dev.livestall.benchmarks.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The time at which a message was due, as text that nothing on the way changes: {@code ts=} and ten consonants, four bits each. Digits would be
 * taken for a card's or a telephone's number, and vowels could make a word.
 */
final class Stamp {
    static final int LETTERS = 10;
    /** With {@code ts=} before the letters. */
    static final int LENGTH = 3 + LETTERS;

    private static final byte[] ALPHABET = "bcdfghjklmnpqrst".getBytes(US_ASCII);
    private static final byte[] VALUES = new byte[128];

    static {
        for (int i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET[i]] = (byte) i;
    }

    private Stamp() {}

    /** @param micros since the crowd began, less than 2^40 */
    static String of(long micros) {
        byte[] text = new byte[LENGTH];
        text[0] = 't';
        text[1] = 's';
        text[2] = '=';
        for (int i = 0; i < LETTERS; i++) text[3 + i] = ALPHABET[(int) (micros >>> (4 * (LETTERS - 1 - i))) & 15];
        return new String(text, US_ASCII);
    }

    /** @param at where the letters begin */
    static long micros(byte[] bytes, int at) {
        long micros = 0;
        for (int i = at; i < at + LETTERS; i++) micros = micros << 4 | VALUES[bytes[i] & 127];
        return micros;
    }
}
