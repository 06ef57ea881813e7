package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ATTACKS.md names tests that exist. */
class AttacksListedTest {
    private static final Pattern TEST = Pattern.compile("`(?:(\\w+)/)?(\\w+(?:IT|Test))\\.(\\w+)`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<MatchResult> named = TEST.matcher(Files.readString(Path.of("src/test/ATTACKS.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(50);
        for (MatchResult test : named) {
            Path module = test.group(1) == null ? Path.of("") : Path.of("..", test.group(1));
            assertThat(source(module.resolve("src/test/java"), test.group(2)))
                    .as(test.group())
                    .containsPattern("void " + test.group(3) + "\\(");
        }
    }

    private static String source(Path tests, String type) {
        try (Stream<Path> files = Files.walk(tests)) {
            Path file = files.filter(path -> path.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + type + " in " + tests));
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
