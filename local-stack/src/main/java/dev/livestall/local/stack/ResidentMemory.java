package dev.livestall.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process and all its descendants keep in memory, shared pages split among their users. */
public final class ResidentMemory {
    private static final long KB_PER_MB = 1024;

    private ResidentMemory() {}

    /** Sum of the proportional set sizes in MB; 0 where the system has no /proc. */
    public static long megabytes() {
        var self = ProcessHandle.current();
        long kilobytes = proportional(self.pid());
        for (var child : self.descendants().toList()) kilobytes += proportional(child.pid());
        return kilobytes / KB_PER_MB;
    }

    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException goneOrNotOurs) {
            return 0;
        }
    }
}
