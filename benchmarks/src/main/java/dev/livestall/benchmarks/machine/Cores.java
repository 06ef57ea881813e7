package dev.livestall.benchmarks.machine;

import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * Pins processes to cores by {@code taskset}. What is started while this process is pinned stays on that core, also when this process moves
 * on: so servers go to one core and the driver to another.
 */
public final class Cores {
    private final boolean able;

    private Cores(boolean able) {
        this.able = able;
    }

    /** Without {@code taskset}, or with one core only, nothing is pinned. */
    public static Cores ofThisMachine() {
        return new Cores(Runtime.getRuntime().availableProcessors() > 1 && pinSelf("0-1"));
    }

    public boolean able() {
        return able;
    }

    /** Runs the work with this process on the core, and leaves it on the other one of the first two. */
    public <T> T startOn(int core, Callable<T> work) throws Exception {
        if (able) pinSelf(Integer.toString(core));
        try {
            return work.call();
        } finally {
            if (able) pinSelf(Integer.toString(1 - core));
        }
    }

    private static boolean pinSelf(String cores) {
        try {
            String pid = Long.toString(ProcessHandle.current().pid());
            Process taskset = new ProcessBuilder("taskset", "-a", "-p", "-c", cores, pid)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start();
            return taskset.waitFor() == 0;
        } catch (IOException noTaskset) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
