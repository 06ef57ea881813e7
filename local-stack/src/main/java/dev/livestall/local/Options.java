package dev.livestall.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param reset throw the data of earlier runs away first
 * @param empty a shop without products and shows
 * @param smoke prove the whole path on temporary data and stop
 * @param against base URL of running services to prove instead of own ones; null: own ones
 * @param home the checkout: data lives in {@code .livestall/data} below it
 */
record Options(
        boolean reset,
        boolean empty,
        boolean smoke,
        boolean help,
        @Nullable String against,
        Path home) {
    static final String USAGE = """
            bin/live            builds what changed, starts everything and plays a demo show
              --empty           a fresh shop without products and without a show
              --reset           throws the data of earlier runs away first
              --smoke --against URL
                                the same against services that run already, behind one address; the host's password
                                is LIVESTALL_HOST_PASSWORD, the e-mail LIVESTALL_HOST_EMAIL if it is not the demo's
              --smoke           on free ports and temporary data: proves the whole path as an outside client, then stops
              --help            this text

            Ctrl-C stops it; the data stays in .livestall/data.
            STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET set: payments go to Stripe instead of the sandbox.
            LIVESTALL_CHAT_PORT, LIVESTALL_COMMERCE_PORT, LIVESTALL_INSIGHTS_PORT, LIVESTALL_SHOP_PORT: other ports (8081, 8082, 8083, 8084).
            """;

    private static final Set<String> KNOWN = Set.of("--reset", "--empty", "--smoke", "--help", "-h");

    static Options parse(String[] args, Path home) {
        var words = new ArrayList<>(Arrays.asList(args));
        String against = takeAddress(words);
        var given = new HashSet<>(words);
        var unknown = new HashSet<>(given);
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown option " + String.join(" ", unknown) + "\n\n" + USAGE);
        }
        if (given.contains("--smoke") && given.size() > 1) {
            throw new IllegalArgumentException("--smoke takes no other option: it has data of its own\n\n" + USAGE);
        }
        if (against != null && !given.contains("--smoke")) {
            throw new IllegalArgumentException("--against belongs to --smoke\n\n" + USAGE);
        }
        return new Options(
                given.contains("--reset"),
                given.contains("--empty"),
                given.contains("--smoke"),
                given.contains("--help") || given.contains("-h"),
                against,
                home);
    }

    /** Takes {@code --against URL} out of the words, without the URL's last slash. */
    private static @Nullable String takeAddress(List<String> words) {
        int at = words.indexOf("--against");
        if (at < 0) return null;
        if (at + 1 == words.size() || !words.get(at + 1).matches("https?://.+")) {
            throw new IllegalArgumentException("--against needs the address of running services\n\n" + USAGE);
        }
        String url = words.remove(at + 1).replaceFirst("/$", "");
        words.remove(at);
        return url;
    }
}
