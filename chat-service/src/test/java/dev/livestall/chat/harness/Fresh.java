package dev.livestall.chat.harness;

import java.util.stream.Collectors;

/** What is written only once. */
public final class Fresh {
    private Fresh() {}

    /** @return a word that no test wrote before; without digits, since a row of them may read as a card's or a telephone's number */
    public static String word() {
        return Long.toString(System.nanoTime())
                .chars()
                .mapToObj(digit -> Character.toString('k' + digit - '0'))
                .collect(Collectors.joining());
    }
}
