package dev.livestall.benchmarks.torture.selling;

import java.util.Random;

/** How somebody buys. */
enum Manner {
    PAYS,
    /** Checks out twice with one key, opens the payment twice at once. */
    DOUBLE_CLICKS,
    DECLINED_FIRST,
    LEAVES,
    /** Within a second of the hold's end. */
    PAYS_AT_EXPIRY,
    /** In a way that is confirmed later. */
    CONFIRMED_LATER,
    /** In a way that is refused later. */
    REFUSED_LATER;

    static Manner any(Random random) {
        int roll = random.nextInt(100);
        if (roll < 40) return PAYS;
        if (roll < 50) return DOUBLE_CLICKS;
        if (roll < 60) return DECLINED_FIRST;
        if (roll < 70) return LEAVES;
        if (roll < 86) return PAYS_AT_EXPIRY;
        return roll < 94 ? CONFIRMED_LATER : REFUSED_LATER;
    }
}
