package dev.livestall.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INVARIANTS.md names tests that exist, for each promise. */
class InvariantsListedTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Pattern TEST = Pattern.compile("`(?:([\\w-]+)/)?(\\w+(?:IT|Test))\\.(\\w+)`");

    private static String table() throws IOException {
        return Files.readString(Path.of("src/test/INVARIANTS.md"));
    }

    @Test
    void everyPromiseOfSellingHasARow() throws IOException {
        assertThat(ROW.matcher(table()).results().map(row -> Integer.parseInt(row.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(10, 20).boxed().toList());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<MatchResult> named = TEST.matcher(table()).results().toList();
        assertThat(named).hasSizeGreaterThan(40);
        for (MatchResult test : named) {
            Path module = test.group(1) == null ? Path.of("") : Path.of("..", test.group(1));
            assertThat(sources(module.resolve("src/test/java"), test.group(2)))
                    .as(test.group())
                    .anyMatch(source -> Pattern.compile("void " + test.group(3) + "\\(")
                            .matcher(source)
                            .find());
        }
    }

    // Two packages may have a test of the same name.
    private static List<String> sources(Path tests, String type) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            var found = new java.util.ArrayList<String>();
            for (Path file : files.filter(path -> path.endsWith(type + ".java")).toList()) {
                found.add(Files.readString(file));
            }
            return found;
        }
    }
}
