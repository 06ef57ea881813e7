package dev.livestall.backing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a job keeps: {@code <folder>/<job>/chk-<n>/_metadata} for each complete checkpoint. */
public final class FlinkCheckpoints {
    private static final int DEPTH = 3;

    private FlinkCheckpoints() {}

    /** The folder of the newest complete one. */
    static Optional<Path> newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.endsWith("_metadata"))
                    .filter(file -> file.toFile().length() > 0)
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .map(Path::getParent);
        }
    }

    /**
     * Waits until there is one that is newer than a time: a job has no address to ask, and counts as up once all of it has kept one.
     *
     * @throws ServerDidNotStart with the end of the program's log
     */
    public static void await(JavaProgram program, Path folder, Instant since) {
        program.await(() -> newest(folder)
                .filter(checkpoint -> checkpoint.resolve("_metadata").toFile().lastModified() > since.toEpochMilli())
                .orElseThrow());
    }
}
