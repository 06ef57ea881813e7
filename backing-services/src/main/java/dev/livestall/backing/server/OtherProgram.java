package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Somebody else's program under the same guard as the servers: it ends with this process. */
public final class OtherProgram implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final String name;
    private final GuardedProcess process;
    private final ServerLog log;

    private OtherProgram(String name, GuardedProcess process, ServerLog log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it and returns at once.
     *
     * @param dataFolder where it runs; its log is {@code <data>/logs/<name>.log}
     */
    public static OtherProgram start(Path dataFolder, String name, List<String> words) {
        ServerLog log = ServerLog.open(dataFolder, name);
        return new OtherProgram(name, GuardedProcess.start(new Command(words, dataFolder, "TERM", GRACE), log), log);
    }

    /**
     * Waits until something listens on this port of the loopback address.
     *
     * @throws ServerDidNotStart with the end of its log
     */
    public void awaitListening(int port) {
        Readiness.await(name, process, log, () -> {
            try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
                socket.getInputStream();
            }
        });
    }

    /** Waits until it ends by itself. @return its exit code, −1 if it had to be ended */
    public int await(Duration atMost) {
        return process.await(atMost);
    }

    /** The guard; what runs is below it. */
    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
