package dev.livestall.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a run keeps its data: below the checkout, or for one run only. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final boolean temporary;

    private DataFolder(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /** Data that stays, git-ignored; the empty shop has its own, so that looking at it doesn't cost the demo's. */
    public static DataFolder kept(Path home, boolean empty) throws IOException {
        var folder = home.resolve(".livestall").resolve(empty ? "data-empty" : "data");
        Files.createDirectories(folder);
        return new DataFolder(folder.toAbsolutePath().normalize(), false);
    }

    public static DataFolder temporary() throws IOException {
        return new DataFolder(Files.createTempDirectory("livestall-"), true);
    }

    public Path path() {
        return path;
    }

    public void clear() throws IOException {
        delete();
        Files.createDirectories(path);
    }

    private void delete() throws IOException {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) delete();
    }
}
