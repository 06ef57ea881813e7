package dev.livestall.backing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.backing.server.GuardedProcess.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuardedProcessTest {
    @TempDir
    Path folder;

    private ServerLog log;

    @BeforeEach
    void openLog() {
        log = ServerLog.open(folder, "some");
    }

    @Test
    void endsTheServerWithItsOwnSignal() throws Exception {
        GuardedProcess process =
                start("trap 'echo bye; exit 0' USR1; echo up; while :; do sleep 0.1; done", "USR1", 10_000);
        awaitInLog("up");

        process.close();

        assertThat(log.lastLines()).contains("bye");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void killsAServerThatDoesNotEndInTime() throws Exception {
        GuardedProcess process = start("trap '' TERM; echo up; while :; do sleep 0.1; done", "TERM", 500);
        awaitInLog("up");
        List<ProcessHandle> all = process.handle().descendants().toList();
        assertThat(all).isNotEmpty();

        process.close();

        assertThat(all).allSatisfy(one -> one.onExit().get());
    }

    @Test
    void endsTheServerEvenIfTheGuardIsKilled() throws Exception {
        GuardedProcess process = start("echo up; exec sleep 1000", "TERM", 5_000);
        awaitInLog("up");
        List<ProcessHandle> below = process.handle().descendants().toList();
        process.handle().destroyForcibly();

        process.close();

        assertThat(below).hasSize(2).allSatisfy(one -> one.onExit().get());
    }

    @Test
    void leavesNobodyBehindWhenTheServerEndsByItself() throws Exception {
        GuardedProcess process = start("exit 7", "TERM", 5_000);

        assertThat(process.await(Duration.ofSeconds(10))).isEqualTo(7);
        assertThat(process.handle().descendants()).isEmpty();
    }

    @Test
    void aServerThatEndsEarlyIsReportedWithTheEndOfItsLog() {
        GuardedProcess process = start("echo the disk is full >&2; exit 3", "TERM", 5_000);

        assertThatThrownBy(() -> Readiness.await("Some server", process, log, () -> {
                    throw new IOException("refused");
                }))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("Some server ended before it was ready")
                .hasMessageContaining("the disk is full")
                .hasMessageContaining(log.file().toString());
    }

    @Test
    void waitsForTheRemainsOfARunThatWasKilled() throws Exception {
        GuardedProcess process = start("exec sleep 1000", "TERM", 5_000);
        Remains.note(folder, process);
        Thread ending = new Thread(() -> {
            sleep(400);
            process.close();
        });
        ending.start();

        Remains.await(folder);

        // What the system says; the JVM's own Process may hear of it a moment later.
        assertThat(process.handle().isAlive()).isFalse();
        ending.join();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForTheRemains() throws IOException {
        Files.writeString(folder.resolve("guard.pid"), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");

        Remains.await(folder);
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        Files.writeString(log.file(), "first run\n");

        ServerLog second = ServerLog.open(folder, "some");

        assertThat(second.file()).isEmptyFile();
        assertThat(folder.resolve("logs/some.previous.log")).hasContent("first run");
    }

    private GuardedProcess start(String script, String signal, long graceMillis) {
        Command command = new Command(List.of("/bin/sh", "-c", script), folder, signal, Duration.ofMillis(graceMillis));
        return GuardedProcess.start(command, log);
    }

    private void awaitInLog(String text) {
        while (!log.lastLines().contains(text)) {
            sleep(20);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
