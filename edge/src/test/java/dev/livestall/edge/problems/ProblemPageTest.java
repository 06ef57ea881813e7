package dev.livestall.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of problems against the sources of all modules: a code that one of them lacks, or has with another status, fails. */
class ProblemPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_CODE = Pattern.compile("new ProblemType\\(\\s*\"([^\"]+)\",\\s*(\\d+)");
    private static final Pattern ON_PAGE = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\d+) \\|");

    @Test
    void thePageNamesEveryCodeThatCanBeAnsweredAndNoOther() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/problems.md"));
        assertThat(named(ON_PAGE, page)).isEqualTo(named(IN_CODE, sources()));
    }

    private static TreeSet<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(ProblemPageTest::both)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String both(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (var modules = Files.list(ROOT)) {
            for (var module : modules.toList()) {
                var sources = module.resolve("src/main/java");
                if (!Files.isDirectory(sources)) continue;
                try (var files = Files.walk(sources)) {
                    for (var file :
                            files.filter(it -> it.toString().endsWith(".java")).toList()) {
                        all.append(Files.readString(file));
                    }
                }
            }
        }
        assertThat(all.length()).isGreaterThan(100_000);
        return all.toString();
    }
}
