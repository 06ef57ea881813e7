package dev.livestall.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A data folder for one run. */
record TemporaryData(Path folder) {
    static TemporaryData make() {
        try {
            return new TemporaryData(Files.createTempDirectory("livestall-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As far as it can: what is left over is the system's temporary folder's to clean. */
    void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException leftOver) {
            // nobody reads it
        }
    }
}
