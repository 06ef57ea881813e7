package dev.livestall.backing.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names with their types, such as {@code livestall_rooms gauge}. */
public final class MetricNames {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(livestall_\\w+)` \\| ([\\w-]+) \\| (\\w+) \\|", Pattern.MULTILINE);
    private static final Pattern OTHER_ROW = Pattern.compile("^\\| `(\\w+)` \\| ", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("^# TYPE (livestall_\\w+) (\\w+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private MetricNames() {}

    /**
     * What the table says of one service.
     *
     * @param table {@code docs/operations/metrics.md}
     */
    public static TreeSet<String> documented(Path table, String service) throws IOException {
        return collected(ROW, Files.readString(table), row -> row.group(2).equals(service), 1, 3);
    }

    /** Every name that the table knows, ours and others', without types. */
    public static TreeSet<String> allDocumented(Path table) throws IOException {
        return collected(OTHER_ROW, Files.readString(table), row -> true, 1);
    }

    /** What the service at this port of loopback shows, as Prometheus asks for it. A summary's {@code _max} belongs to the summary. */
    public static TreeSet<String> shown(int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .timeout(PATIENCE)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("/metrics answered " + answer.statusCode());
        return collected(TYPE, answer.body(), row -> !row.group(1).endsWith("_max"), 1, 2);
    }

    private static TreeSet<String> collected(
            Pattern pattern, String text, Predicate<MatchResult> wanted, int... groups) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().filter(wanted).forEach(found -> {
            var words = new StringBuilder(found.group(groups[0]));
            for (int i = 1; i < groups.length; i++) words.append(' ').append(found.group(groups[i]));
            names.add(words.toString());
        });
        return names;
    }
}
