package dev.livestall.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Something that can be run by its name. */
public interface Experiment {
    /** The checkout, built. */
    static Path home() {
        return Path.of(System.getProperty("livestall.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** As typed. */
    String name();

    /** What it does, in one line. */
    String summary();

    /** What can be chosen; anything else on the command line is refused. */
    List<Option> options();

    /**
     * Runs it; the last line that it prints is its JSON.
     *
     * @return the exit code: 0 if everything that must hold held
     */
    int run(Options chosen) throws Exception;
}
