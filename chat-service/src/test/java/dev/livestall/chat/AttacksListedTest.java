package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.listed.ListedTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** ATTACKS.md names tests that exist. */
class AttacksListedTest {
    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(ListedTests.requireAll(Path.of("src/test/ATTACKS.md"))).isGreaterThan(50);
    }
}
