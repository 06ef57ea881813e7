package dev.livestall.commerce.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A product's picture as a file. */
record Picture(String mediaType, byte[] bytes) {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of(
            "webp",
            "image/webp",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "svg",
            "image/svg+xml");

    /** @throws IllegalArgumentException for a file outside the folder, of an unknown kind or over 2 MiB */
    static Picture read(Path folder, String file) {
        var path = folder.resolve(file).normalize();
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (!path.startsWith(folder) || type == null) throw new IllegalArgumentException("not a picture: " + file);
        try {
            if (Files.size(path) > MOST_BYTES) throw new IllegalArgumentException("over 2 MiB: " + file);
            return new Picture(type, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + path, e);
        }
    }
}
