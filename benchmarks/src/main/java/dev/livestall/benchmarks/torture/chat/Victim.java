package dev.livestall.benchmarks.torture.chat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that can be killed, stopped and started anew, with the same data and at the same port. One blow at a time. */
public abstract class Victim implements AutoCloseable {

    /** Returns when it is healthy. */
    abstract void start();

    /** SIGTERM, and all the time it needs to end in order; takes away what is left of a killed one. */
    @Override
    public abstract void close();

    /** Words on the command line of its JVM and of no other. */
    abstract String mark();

    /** Returns when it is healthy again. @param deadMillis how long nothing is there */
    public final synchronized void kill(long deadMillis) throws InterruptedException {
        pids().forEach(pid -> signal("KILL", pid));
        close();
        TimeUnit.MILLISECONDS.sleep(deadMillis);
        start();
    }

    final synchronized void pause(long millis) throws InterruptedException {
        List<Long> pids = pids();
        pids.forEach(pid -> signal("STOP", pid));
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            pids.forEach(pid -> signal("CONT", pid));
        }
    }

    /** SIGTERM, as at an upgrade; returns when it is healthy again. */
    final synchronized void restart() {
        close();
        start();
    }

    /** Dead, for good. */
    final synchronized void end() {
        pids().forEach(pid -> signal("KILL", pid));
    }

    private List<Long> pids() {
        List<Long> pids = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process -> String.join(" ", process.info().arguments().orElse(new String[0]))
                        .contains(mark()))
                .map(ProcessHandle::pid)
                .toList();
        if (pids.isEmpty()) throw new IllegalStateException("nothing runs that is marked " + mark());
        return pids;
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
