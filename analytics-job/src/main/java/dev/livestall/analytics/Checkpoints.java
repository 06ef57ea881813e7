package dev.livestall.analytics;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.util.FileUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checkpoints that earlier runs left: {@code <folder>/<job>/chk-<n>/_metadata}. */
final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Path folder;

    Checkpoints(Path folder) {
        this.folder = folder;
    }

    /**
     * The newest that is complete.
     *
     * @param except those that a job failed to go on from
     * @return its folder; null if there is none
     */
    @Nullable
    Path newestGood(Set<Path> except) {
        for (Path checkpoint : newestFirst()) {
            if (except.contains(checkpoint)) continue;
            try {
                requireReadable(checkpoint);
                return checkpoint;
            } catch (IOException | RuntimeException e) {
                LOG.warn("skipping the checkpoint {}: {}", checkpoint, e.toString());
            }
        }
        return null;
    }

    /** A kill while it was written leaves a cut-off file: reading it through finds that out before a job starts from it. */
    private static void requireReadable(Path checkpoint) throws IOException {
        Path metadata = checkpoint.resolve("_metadata");
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(metadata)))) {
            var read = org.apache.flink.runtime.checkpoint.Checkpoints.loadCheckpointMetadata(
                    in, Checkpoints.class.getClassLoader(), checkpoint.toUri().toString());
            long claimed = read.getOperatorStates().stream()
                    .mapToLong(state -> state.getStateSize())
                    .sum();
            long there = size(checkpoint);
            if (there < claimed) throw new IOException(claimed + " bytes of state, but only " + there + " are there");
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Deletes what runs before the last {@code kept} checkpoints left. */
    void prune(int kept) {
        var jobs = new HashSet<Path>();
        newestFirst().stream().limit(kept).forEach(checkpoint -> jobs.add(checkpoint.getParent()));
        for (Path job : list(folder)) {
            if (jobs.contains(job)) continue;
            try {
                FileUtils.deleteDirectory(job.toFile());
            } catch (IOException e) {
                LOG.warn("could not delete old checkpoints in {}: {}", job, e.toString());
            }
        }
    }

    private List<Path> newestFirst() {
        return list(folder).stream()
                .flatMap(job -> list(job).stream())
                .filter(checkpoint -> checkpoint.getFileName().toString().startsWith("chk-"))
                .filter(checkpoint -> Files.exists(checkpoint.resolve("_metadata")))
                .sorted(Comparator.comparing(Checkpoints::written).reversed())
                .toList();
    }

    private static FileTime written(Path checkpoint) {
        try {
            return Files.getLastModifiedTime(checkpoint.resolve("_metadata"));
        } catch (IOException e) {
            return FileTime.fromMillis(0); // it went away while we looked
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
