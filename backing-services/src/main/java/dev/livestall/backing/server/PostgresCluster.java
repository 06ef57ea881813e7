package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL's files and the superuser's password.
 *
 * <p>Made under another name and then renamed, so a start that was killed half way leaves nothing that looks complete.
 */
public record PostgresCluster(Path files, String password) {
    public static final String SUPERUSER = "postgres";

    static PostgresCluster in(Path folder, Path programs, ServerLog log) {
        Path files = folder.resolve("cluster");
        Path passwordFile = folder.resolve("superuser-password");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(files)) {
                make(folder, files, passwordFile, programs, log);
            }
            return new PostgresCluster(
                    files.toAbsolutePath(), Files.readString(passwordFile).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes the lock file of a server that is gone. PostgreSQL itself would take any process that has the number by now for that server
     * and refuse to start.
     */
    void forgetDeadPostmaster() {
        Path lock = files.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && !isPostgres(Files.readString(lock).lines().findFirst())) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(Optional<String> pid) {
        try {
            return pid.map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        } catch (NumberFormatException halfWritten) {
            return false;
        }
    }

    private static void make(Path folder, Path files, Path passwordFile, Path programs, ServerLog log)
            throws IOException {
        Path half = folder.resolve("cluster.new");
        delete(half);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(SecureRandom.getSeed(24)));
        List<String> words = List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + half.toAbsolutePath(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile.toAbsolutePath(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of text on every machine, whatever its locales.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Command command = new Command(OrdinaryUser.run(words, folder), folder, "TERM", Duration.ofSeconds(5));
        try (GuardedProcess initdb = GuardedProcess.start(command, log)) {
            if (initdb.await(Duration.ofSeconds(180)) != 0) {
                throw Readiness.failed("PostgreSQL", "could not make its files", log, null);
            }
        }
        Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
