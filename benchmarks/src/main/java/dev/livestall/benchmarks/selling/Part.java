package dev.livestall.benchmarks.selling;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that can be killed and started anew, with the same data and at the same port. */
public abstract class Part implements AutoCloseable {
    /** Returns when it is healthy. */
    public abstract void start();

    /** Takes away what is left of a killed one. */
    @Override
    public abstract void close();

    /** Whether a process below this one belongs to it. */
    protected abstract boolean owns(ProcessHandle process);

    /** What is done while nothing of it is there. */
    public interface Meanwhile {
        void work() throws Exception;
    }

    /** kill -9 of all of it; returns when it is healthy again. @param deadMillis how long nothing is there */
    public final synchronized void kill(long deadMillis) throws InterruptedException {
        end();
        TimeUnit.MILLISECONDS.sleep(deadMillis);
        start();
    }

    /** SIGTERM, as at an upgrade, and all the time that it takes to end; returns when it is healthy again. */
    public final synchronized void restart() {
        close();
        start();
    }

    /** kill -9 of all of it; returns when it is healthy again. */
    public final synchronized void killAnd(Meanwhile meanwhile) throws Exception {
        end();
        meanwhile.work();
        start();
    }

    private void end() {
        List<Long> pids = ProcessHandle.current()
                .descendants()
                .filter(this::owns)
                .map(ProcessHandle::pid)
                .toList();
        if (pids.isEmpty()) throw new IllegalStateException("nothing of it runs: " + this);
        pids.forEach(Part::kill);
        close();
    }

    private static void kill(Long pid) {
        try {
            new ProcessBuilder("kill", "-KILL", Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    protected static String line(ProcessHandle process) {
        var info = process.info();
        return info.command().orElse("") + " "
                + String.join(" ", info.arguments().orElse(new String[0]));
    }
}
