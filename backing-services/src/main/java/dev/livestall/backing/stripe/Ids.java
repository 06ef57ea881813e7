package dev.livestall.backing.stripe;

import java.security.SecureRandom;

/** Ids in Stripe's shape: a prefix that names the kind, then letters and digits that can't be guessed. */
final class Ids {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String fresh(String prefix, int length) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** The session's id is also the secret in its page's address, so it is long. */
    static String session() {
        return fresh("cs_test_a1", 56);
    }
}
