package dev.livestall.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param reset throw the data of earlier runs away first
 * @param empty a shop without products and shows
 * @param smoke prove the whole path on temporary data and stop
 * @param home the checkout: data lives in {@code .livestall/data} below it
 */
record Options(boolean reset, boolean empty, boolean smoke, boolean help, Path home) {
    static final String USAGE = """
            bin/live            builds what changed, starts everything and plays a demo show
              --empty           a fresh shop without products and without a show
              --reset           throws the data of earlier runs away first
              --smoke           on free ports and temporary data: proves the whole path as an outside client, then stops
              --help            this text

            Ctrl-C stops it; the data stays in .livestall/data.
            STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET set: payments go to Stripe instead of the sandbox.
            LIVESTALL_CHAT_PORT, LIVESTALL_COMMERCE_PORT, LIVESTALL_INSIGHTS_PORT: other ports (8081, 8082, 8083).
            """;

    private static final Set<String> KNOWN = Set.of("--reset", "--empty", "--smoke", "--help", "-h");

    static Options parse(String[] args, Path home) {
        var given = new HashSet<>(Arrays.asList(args));
        var unknown = new HashSet<>(given);
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown option " + String.join(" ", unknown) + "\n\n" + USAGE);
        }
        if (given.contains("--smoke") && given.size() > 1) {
            throw new IllegalArgumentException("--smoke takes no other option: it has data of its own\n\n" + USAGE);
        }
        return new Options(
                given.contains("--reset"),
                given.contains("--empty"),
                given.contains("--smoke"),
                given.contains("--help") || given.contains("-h"),
                home);
    }
}
