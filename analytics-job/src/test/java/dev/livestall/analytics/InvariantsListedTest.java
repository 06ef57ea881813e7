package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.listed.ListedTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** INVARIANTS.md names tests that exist. */
class InvariantsListedTest {
    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(ListedTests.requireAll(Path.of("src/test/INVARIANTS.md"))).isGreaterThan(15);
    }
}
