package dev.livestall.local.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Says what is going on, a line per step with the seconds since the command was typed. */
public final class Steps {
    private final PrintStream out;
    private final long startedAtMillis;

    public Steps(PrintStream out, long startedAtMillis) {
        this.out = out;
        this.startedAtMillis = startedAtMillis;
    }

    public void say(String line) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), line));
        out.flush();
    }

    /** Runs a step and says when it is done, or what kept it from being done. */
    public <T> T step(String what, Callable<T> work) throws Exception {
        try {
            T result = work.call();
            say("✓ " + what);
            return result;
        } catch (Exception e) {
            say("✗ " + what + ": " + e.getMessage());
            throw e;
        }
    }

    /** Runs a step that has no result. */
    public void run(String what, Work work) throws Exception {
        step(what, () -> {
            work.run();
            return true;
        });
    }

    public void plain(String text) {
        out.println(text);
        out.flush();
    }

    /** What a step does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public double seconds() {
        return (System.currentTimeMillis() - startedAtMillis) / 1000.0;
    }
}
