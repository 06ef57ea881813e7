package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    @TempDir
    Path folder;

    private long written = 1_000;

    @Test
    void theNewestIsTakenWhicheverJobWroteIt() throws IOException {
        good("job-a/chk-90");
        Path newest = good("job-b/chk-2");
        assertThat(checkpoints().newestGood(Set.of())).isEqualTo(newest);
    }

    @Test
    void halfWrittenAndEmptyOnesAreSkipped() throws IOException {
        Path good = good("job/chk-1");
        Path cut = good("job/chk-2");
        byte[] metadata = Files.readAllBytes(cut.resolve("_metadata"));
        Files.write(cut.resolve("_metadata"), java.util.Arrays.copyOf(metadata, metadata.length / 2));
        Path empty = good("job/chk-3");
        Files.write(empty.resolve("_metadata"), new byte[0]);
        Files.createDirectories(folder.resolve("job/chk-4"));
        assertThat(checkpoints().newestGood(Set.of())).isEqualTo(good);
    }

    @Test
    void oneThatAJobFailedOnIsNotTakenAgain() throws IOException {
        Path older = good("job/chk-1");
        Path newer = good("job/chk-2");
        assertThat(checkpoints().newestGood(Set.of(newer))).isEqualTo(older);
        assertThat(checkpoints().newestGood(Set.of(newer, older))).isNull();
    }

    @Test
    void withNoneThereIsNone() {
        assertThat(new Checkpoints(folder.resolve("nowhere")).newestGood(Set.of()))
                .isNull();
    }

    @Test
    void whatOlderRunsLeftIsDeleted() throws IOException {
        good("job-a/chk-1");
        good("job-b/chk-1");
        good("job-b/chk-2");
        Files.createDirectories(folder.resolve("job-0/shared"));
        checkpoints().prune(2);
        assertThat(folder.toFile().list()).containsExactly("job-b");
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(folder);
    }

    private Path good(String name) throws IOException {
        Path checkpoint = Files.createDirectories(folder.resolve(name));
        Path metadata = checkpoint.resolve("_metadata");
        try (var out = Files.newOutputStream(metadata)) {
            org.apache.flink.runtime.checkpoint.Checkpoints.storeCheckpointMetadata(
                    new CheckpointMetadata(7, List.of(), List.of()), out);
        }
        Files.setLastModifiedTime(metadata, FileTime.fromMillis(written++));
        return checkpoint;
    }
}
