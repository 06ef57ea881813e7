package dev.livestall.backing.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A command under {@code guard.sh}: it ends when {@link #close} is called or when this JVM is gone.
 *
 * <p>Where {@code setsid} exists the command is in a session of its own, so a Ctrl-C at the terminal reaches only the launcher, which then
 * ends its servers in order.
 */
final class GuardedProcess implements AutoCloseable {
    private static final String GUARD = guard();
    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final Process guard;
    private final Duration grace;

    private GuardedProcess(Process guard, Duration grace) {
        this.guard = guard;
        this.grace = grace;
    }

    /** What to run: with which signal it ends cleanly, and how long it may take until it is killed. */
    record Command(List<String> words, Path workingFolder, String endSignal, Duration grace) {}

    static GuardedProcess start(Command command, ServerLog log, EnvironmentChange... environment) {
        List<String> words = new ArrayList<>();
        if (HAS_SETSID) {
            words.add("/usr/bin/setsid");
        }
        words.addAll(List.of("/bin/sh", "-c", GUARD, "guard", command.endSignal()));
        words.add(String.valueOf(command.grace().toMillis() / 100));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(command.workingFolder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        for (EnvironmentChange change : environment) {
            builder.environment().put(change.name(), change.value());
        }
        // Options meant for the launcher's own JVM must not reach the servers' ones.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        try {
            return new GuardedProcess(builder.start(), command.grace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record EnvironmentChange(String name, String value) {}

    boolean isAlive() {
        return guard.isAlive();
    }

    ProcessHandle handle() {
        return guard.toHandle();
    }

    /** Waits for a command that ends by itself. @return its exit code */
    int await(Duration atMost) {
        try {
            if (guard.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return guard.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return -1;
    }

    @Override
    public void close() {
        List<ProcessHandle> below = guard.descendants().toList();
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // then there is nobody to tell
        }
        try {
            guard.waitFor(grace.toMillis() + 2_000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        below.forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
    }

    private static String guard() {
        try (InputStream in = Objects.requireNonNull(GuardedProcess.class.getResourceAsStream("guard.sh"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
