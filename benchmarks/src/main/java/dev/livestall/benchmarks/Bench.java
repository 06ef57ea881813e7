package dev.livestall.benchmarks;

import dev.livestall.benchmarks.catalogue.BenchCatalogue;
import dev.livestall.benchmarks.fanout.FanOut;
import dev.livestall.benchmarks.job.BenchJob;
import dev.livestall.benchmarks.neighbours.Neighbours;
import dev.livestall.benchmarks.pages.BenchPages;
import dev.livestall.benchmarks.selling.BenchSelling;
import dev.livestall.benchmarks.words.Words;
import java.util.List;

/** {@code bin/bench}. */
public final class Bench {
    /** One line for each that can be run. */
    private static final List<Experiment> ALL = List.of(
            new FanOut(),
            new BenchSelling(),
            new BenchJob(),
            new Words(),
            new BenchPages(),
            new Neighbours(),
            new BenchCatalogue());

    private Bench() {}

    public static void main(String[] words) throws Exception {
        System.exit(new CommandLine("bin/bench", ALL, System.out).run(words));
    }
}
