package dev.livestall.backing.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once: beside the archive, or in the data folder where that is not writable. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** @return the folder that has {@code bin/postgres} */
    static Path in(Path distribution, Path dataFolder) {
        Path beside = distribution.resolve("unpacked");
        Path own = dataFolder.resolve(distribution.getFileName());
        for (Path there : List.of(beside, own)) {
            if (Files.isExecutable(there.resolve("bin/postgres"))) {
                return there;
            }
        }
        Path target = Files.isWritable(distribution) ? beside : own;
        try {
            return unpack(archive(distribution), target);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's programs can't be unpacked to " + target, e);
        }
    }

    private static Path archive(Path distribution) throws IOException {
        try (Stream<Path> files = Files.list(distribution)) {
            return files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new ServerDidNotStart("No PostgreSQL for this platform in " + distribution));
        }
    }

    /** Complete or not there: unpacked under another name, then renamed; if another process was faster, its copy is taken. */
    private static Path unpack(Path archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path half = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, half);
            }
        }
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherWasFaster) {
            delete(half);
            if (Files.isExecutable(target.resolve("bin/postgres"))) {
                return target;
            }
            throw anotherWasFaster;
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path root) throws IOException {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("An entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, root.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
