package dev.livestall.analytics.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Watches the checkpoints' folder: the size of the largest complete checkpoint. They are gone once a bounded job is through. */
final class StateSize implements Runnable {
    private static final long EVERY_MILLIS = 250;

    private final Path folder;
    private volatile long largest;

    StateSize(Path folder) {
        this.folder = folder;
    }

    long bytes() {
        return largest;
    }

    @Override
    public void run() {
        try {
            while (true) {
                for (Path checkpoint : complete()) largest = Math.max(largest, size(checkpoint));
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> complete() {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> file.endsWith("_metadata"))
                    .map(Path::getParent)
                    .toList();
        } catch (IOException | UncheckedIOException oneWentAway) {
            return List.of();
        }
    }

    private static long size(Path checkpoint) {
        try (Stream<Path> files = Files.walk(checkpoint)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException itWentAway) {
            return 0;
        }
    }
}
