package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.backing.server.ServerDidNotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void refusesAFolderThatAnotherRunHas() {
        try (DataFolder first = DataFolder.take(folder)) {
            assertThat(first.path()).exists();
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(ServerDidNotStart.class)
                    .hasMessageContaining("Another Livestall is running");
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        DataFolder.take(folder).close();

        DataFolder.take(folder).close();
    }
}
