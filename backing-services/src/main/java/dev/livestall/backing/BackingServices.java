package dev.livestall.backing;

import java.nio.file.Path;
import java.util.Set;

/** Running servers, wherever they come from. Asking for one that was not asked for at the start is an {@link IllegalStateException}. */
public interface BackingServices extends AutoCloseable {
    /** The bootstrap servers, {@code host:port}. */
    String kafka();

    PostgresAddress postgres();

    /** The base URL, without a slash at the end. */
    String elasticsearch();

    /**
     * A new empty database, with its service's roles.
     *
     * @param service {@code chat} or {@code commerce}
     */
    TestDatabase freshDatabase(String service);

    /** Stops what this one started. */
    @Override
    void close();

    /** On any free ports. */
    static BackingServices start(Path dataFolder, Set<Backing> which, Progress progress) {
        return start(dataFolder, which, Ports.ANY, progress);
    }

    /**
     * Starts the servers as child processes, side by side; they keep their data in the folder and take it up again. If one does not come up,
     * the others are stopped.
     *
     * @throws dev.livestall.backing.server.ServerDidNotStart with the end of that server's log
     */
    static BackingServices start(Path dataFolder, Set<Backing> which, Ports ports, Progress progress) {
        return LocalServers.starting(dataFolder, which, ports, progress).awaitAll();
    }

    /** The same, but returns at once: who asks for a server waits until it is up, or is told why it isn't. */
    static BackingServices starting(Path dataFolder, Set<Backing> which, Ports ports, Progress progress) {
        return LocalServers.starting(dataFolder, which, ports, progress);
    }

    /**
     * For tests: servers on temporary data (child processes, or containers under the build's profile {@code containers}), started when first
     * asked for, shared by all tests of this JVM and gone with it. Kafka has all topics. Closing them does nothing.
     */
    static BackingServices shared(Backing... which) {
        return SharedServers.with(Set.of(which));
    }
}
