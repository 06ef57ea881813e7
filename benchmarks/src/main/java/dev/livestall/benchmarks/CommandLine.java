package dev.livestall.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** A command whose first word names an experiment. */
final class CommandLine {
    private static final int WRONG_USE = 2;

    private final String command;
    private final List<Experiment> experiments;
    private final PrintStream out;

    CommandLine(String command, List<Experiment> experiments, PrintStream out) {
        this.command = command;
        this.experiments = experiments;
        this.out = out;
    }

    /** @return the exit code */
    int run(String... words) throws Exception {
        List<String> rest = Arrays.asList(words);
        if (rest.isEmpty() || rest.contains("--help") || rest.contains("-h")) {
            out.print(usage());
            return rest.isEmpty() ? WRONG_USE : 0;
        }
        for (Experiment experiment : experiments) {
            if (experiment.name().equals(rest.get(0))) return run(experiment, rest.subList(1, rest.size()));
        }
        return wrong("unknown name " + rest.get(0));
    }

    private int run(Experiment experiment, List<String> arguments) throws Exception {
        try {
            return experiment.run(Options.parse(experiment.options(), arguments));
        } catch (IllegalArgumentException wrong) {
            return wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private int wrong(String what) {
        out.println(what);
        out.println();
        out.print(usage());
        return WRONG_USE;
    }

    private String usage() {
        var usage = new StringBuilder();
        for (Experiment experiment : experiments) {
            usage.append(command).append(' ').append(experiment.name());
            usage.append("   ").append(experiment.summary()).append('\n');
            for (Option option : experiment.options()) {
                usage.append("  --%-14s %s (%s)%n".formatted(option.name(), option.says(), option.usual()));
            }
        }
        return usage.toString();
    }
}
