package dev.livestall.backing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionsTest {
    @TempDir
    Path folder;

    @Test
    void findsTheFolderOfAServerWithoutKnowingItsVersion() throws IOException {
        Path kafka = Files.createDirectory(folder.resolve("kafka-4.4.0"));
        Files.createFile(folder.resolve("kafka-notes.txt"));

        assertThat(new Distributions(folder).of("kafka")).isEqualTo(kafka);
    }

    @Test
    void refusesToGuessBetweenTwoVersions() throws IOException {
        Files.createDirectory(folder.resolve("kafka-4.4.0"));
        Files.createDirectory(folder.resolve("kafka-4.5.0"));

        assertThatThrownBy(() -> new Distributions(folder).of("kafka"))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("kafka-4.5.0");
    }

    @Test
    void isFoundFromThisModulesOwnFolder() {
        assertThat(Distributions.find().of("postgres")).isDirectory();
    }
}
