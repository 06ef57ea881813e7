package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import dev.livestall.backing.server.GuardedProcess.EnvironmentChange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** One of our own programs in a JVM of its own, under the same guard as the servers: it ends with this process. */
public final class JavaProgram implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int PROBE_MILLIS = 2_000;

    private final String name;
    private final GuardedProcess process;
    private final ServerLog log;

    private JavaProgram(String name, GuardedProcess process, ServerLog log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it and returns at once.
     *
     * @param dataFolder its log is {@code <data>/logs/<name>.log}
     * @param options what stands behind {@code java} on the command line
     */
    public static JavaProgram start(
            Path dataFolder, String name, List<String> options, Map<String, String> environment) {
        ServerLog log = ServerLog.open(dataFolder, name);
        List<String> words = new ArrayList<>(List.of(Java.COMMAND));
        words.addAll(options);
        EnvironmentChange[] changes = environment.entrySet().stream()
                .map(entry -> new EnvironmentChange(entry.getKey(), entry.getValue()))
                .toArray(EnvironmentChange[]::new);
        return new JavaProgram(
                name, GuardedProcess.start(new Command(words, dataFolder, "TERM", GRACE), log, changes), log);
    }

    /**
     * Waits until this address answers 200.
     *
     * @throws ServerDidNotStart with the end of its log
     */
    public void awaitHealthy(URI health) {
        await(() -> {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            if (status != HttpURLConnection.HTTP_OK) throw new IOException("answered " + status);
            return status;
        });
    }

    /**
     * Waits until a question about it is answered without a fault.
     *
     * @throws ServerDidNotStart with the end of its log
     */
    public void await(Callable<?> question) {
        Readiness.await(name, process, log, question::call);
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The JVM itself, without the guard around it. */
    public ProcessHandle handle() {
        return process.handle()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    @Override
    public void close() {
        process.close();
    }
}
