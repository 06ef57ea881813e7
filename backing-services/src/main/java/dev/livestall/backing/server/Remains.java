package dev.livestall.backing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The guard of the last run over a folder, by process id and start time. After kill -9 of the launcher it may still be ending its server
 * when the next start comes: that one waits for it.
 */
final class Remains {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private Remains() {}

    static void note(Path folder, GuardedProcess process) {
        ProcessHandle handle = process.handle();
        write(folder.resolve("guard.pid"), handle.pid() + " " + startOf(handle));
    }

    static void await(Path folder) {
        Path file = folder.resolve("guard.pid");
        long end = System.nanoTime() + LIMIT.toNanos();
        while (Files.exists(file) && lives(file)) {
            if (System.nanoTime() > end) {
                throw new ServerDidNotStart("Another run still uses " + folder + " and does not end.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerDidNotStart("Interrupted while waiting for an earlier run to end.");
            }
        }
    }

    private static boolean lives(Path file) {
        try {
            String[] noted = Files.readString(file).strip().split(" ");
            Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(noted[0]));
            return noted.length == 2
                    && handle.isPresent()
                    && handle.get().isAlive()
                    && startOf(handle.get()).equals(noted[1]);
        } catch (IOException | NumberFormatException halfWritten) {
            return false;
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("?");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
