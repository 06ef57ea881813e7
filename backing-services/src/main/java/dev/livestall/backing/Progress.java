package dev.livestall.backing;

import java.time.Duration;

/** Hears how the start goes on; called from the threads that start the servers. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (server, stage, since) -> {};

    enum Stage {
        STARTING,
        READY
    }

    /** @param since the start of this server */
    void report(Backing server, Stage stage, Duration since);
}
