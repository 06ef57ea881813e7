package dev.livestall.benchmarks.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** What kinds of records there are, of a hundred. */
enum Mix {
    WATCHED(45),
    IMPRESSION(15),
    MESSAGE(18),
    REACTIONS(12),
    CLICK(6),
    CHECKOUT(2),
    PAID(2);

    /** One of so many records is written twice, as producers do that retry. */
    static final int REPEATED_OF = 50;

    private static final Mix[] OF_A_HUNDRED = ofAHundred();

    private final int share;

    Mix(int share) {
        this.share = share;
    }

    private static Mix[] ofAHundred() {
        var all = new Mix[100];
        int next = 0;
        for (Mix one : values()) for (int i = 0; i < one.share; i++) all[next++] = one;
        if (next != all.length) throw new IllegalStateException("the shares make " + next);
        return all;
    }

    static Mix any(Random random) {
        return OF_A_HUNDRED[random.nextInt(OF_A_HUNDRED.length)];
    }

    static String words() {
        Map<Mix, String> shares = new EnumMap<>(Mix.class);
        for (Mix one : values()) shares.put(one, one.share + " %");
        return shares + ", one of " + REPEATED_OF + " written twice";
    }
}
