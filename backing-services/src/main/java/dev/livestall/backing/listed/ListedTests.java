package dev.livestall.backing.listed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that a table names as {@code `ClassTest.method`}, or {@code `module/ClassIT.method`}; run from a module's folder. */
public final class ListedTests {
    private static final Pattern TEST = Pattern.compile("`(?:([\\w-]+)/)?(\\w+(?:IT|Test))\\.(\\w+)`");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");

    private ListedTests() {}

    /** The numbers of the promises that have a row, in their order there. */
    public static List<Integer> promises(Path table) throws IOException {
        return ROW.matcher(Files.readString(table))
                .results()
                .map(row -> Integer.parseInt(row.group(1)))
                .toList();
    }

    /**
     * @return how many tests the table names
     * @throws AssertionError with the first that is not there
     */
    public static int requireAll(Path table) throws IOException {
        List<MatchResult> named =
                TEST.matcher(Files.readString(table)).results().toList();
        for (MatchResult test : named) {
            Path module = test.group(1) == null ? Path.of("") : Path.of("..", test.group(1));
            String source = source(module.resolve("src/test/java"), test.group(2));
            if (!source.contains("void " + test.group(3) + "(")) throw new AssertionError("no " + test.group());
        }
        return named.size();
    }

    // Two packages may have a test of the same name.
    private static String source(Path tests, String type) {
        try (Stream<Path> files = Files.walk(tests)) {
            var found = new StringBuilder();
            for (Path file : files.filter(path -> path.endsWith(type + ".java")).toList()) {
                found.append(Files.readString(file));
            }
            if (found.isEmpty()) throw new AssertionError("no " + type + " in " + tests);
            return found.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
