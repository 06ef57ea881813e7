package dev.livestall.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.listed.ListedTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** INVARIANTS.md names tests that exist, for each promise of selling. */
class InvariantsListedTest {
    private static final Path TABLE = Path.of("src/test/INVARIANTS.md");

    @Test
    void everyPromiseHasARow() throws IOException {
        assertThat(ListedTests.promises(TABLE))
                .containsExactlyElementsOf(IntStream.rangeClosed(10, 20).boxed().toList());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(ListedTests.requireAll(TABLE)).isGreaterThan(40);
    }
}
