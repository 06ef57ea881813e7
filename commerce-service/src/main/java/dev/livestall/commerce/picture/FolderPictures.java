package dev.livestall.commerce.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** In a folder, a file each; all nodes of the service need to see the same one. */
final class FolderPictures implements PictureStore {
    private final Path folder;

    FolderPictures(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Mono<Void> put(String name, String mediaType, byte[] bytes) {
        return Mono.<Void>fromCallable(() -> {
                    write(file(name), bytes);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    // A reader sees all of it or nothing.
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Mono<byte[]> get(String name) {
        return Mono.fromCallable(() -> Files.readAllBytes(file(name)))
                .onErrorResume(NoSuchFileException.class, none -> Mono.empty())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Path file(String name) {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) throw new IllegalArgumentException("outside: " + name);
        return file;
    }
}
