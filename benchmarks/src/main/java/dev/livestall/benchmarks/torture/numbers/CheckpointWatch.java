package dev.livestall.benchmarks.torture.numbers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks into the job's folder of checkpoints: one without {@code _metadata} is being written. */
final class CheckpointWatch {
    private static final long LONGEST_MILLIS = 5_000;

    private final Path folder;

    CheckpointWatch(Path folder) {
        this.folder = folder;
    }

    /** Returns at the moment, or after some seconds in which there was none. */
    void awaitOneThatIsWritten() throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (!isOneWritten() && System.currentTimeMillis() < end) Thread.sleep(2);
    }

    private boolean isOneWritten() {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("chk-"))
                    .anyMatch(checkpoint -> !Files.exists(checkpoint.resolve("_metadata")));
        } catch (IOException | UncheckedIOException oneWentAway) {
            return false;
        }
    }
}
