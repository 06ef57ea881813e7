package dev.livestall.local.smoke;

import java.util.UUID;

/** Texts that nobody else writes. */
final class Wording {
    private Wording() {}

    /** Without a digit: some random numbers look like a telephone's or a card's, and those are masked in the room. */
    static String unique() {
        StringBuilder letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .forEach(one -> letters.append((char) (Character.isDigit(one) ? 'g' + one - '0' : one)));
        return letters.toString();
    }
}
