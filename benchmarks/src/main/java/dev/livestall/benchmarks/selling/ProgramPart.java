package dev.livestall.benchmarks.selling;

import dev.livestall.backing.server.JavaProgram;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part that is one JVM. */
public abstract class ProgramPart extends Part {
    private final String name;
    private @Nullable JavaProgram running;

    /** @param name of its log and of its process */
    protected ProgramPart(String name) {
        this.name = name;
    }

    protected final String name() {
        return name;
    }

    /** It runs from now on. */
    protected final void runs(JavaProgram started) {
        running = started;
    }

    /** Words on the command line of its JVM and of no other. */
    protected abstract String mark();

    /** What runs now. */
    public final JavaProgram program() {
        return Objects.requireNonNull(running, "not started");
    }

    @Override
    protected final boolean owns(ProcessHandle process) {
        return line(process).contains(mark())
                && process.info().command().orElse("").endsWith("java");
    }

    @Override
    public final void close() {
        if (running != null) running.close();
        running = null;
    }

    @Override
    public final String toString() {
        return name;
    }
}
