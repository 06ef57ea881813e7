package dev.livestall.benchmarks;

import dev.livestall.benchmarks.churn.Churn;
import dev.livestall.benchmarks.torture.chat.TortureChat;
import dev.livestall.benchmarks.torture.chat.TortureResume;
import dev.livestall.benchmarks.torture.chat.TortureRolling;
import dev.livestall.benchmarks.torture.numbers.TortureCluster;
import dev.livestall.benchmarks.torture.numbers.TortureNumbers;
import dev.livestall.benchmarks.torture.selling.TortureBackup;
import dev.livestall.benchmarks.torture.selling.TortureSelling;
import dev.livestall.benchmarks.torture.selling.TortureUpgrade;
import java.util.List;

/** {@code bin/torture}. */
public final class Torture {
    /** One line for each that can be run. */
    private static final List<Experiment> ALL = List.of(
            new TortureChat(),
            new TortureResume(),
            new TortureRolling(),
            new Churn(),
            new TortureSelling(),
            new TortureUpgrade(),
            new TortureBackup(),
            new TortureNumbers(),
            new TortureCluster());

    private Torture() {}

    public static void main(String[] words) throws Exception {
        System.exit(new CommandLine("bin/torture", ALL, System.out).run(words));
    }
}
