package dev.livestall.benchmarks.words;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code bin/bench words}: reading lines is measured inside a JVM with chat-service's own classes, without any server. */
public final class Words implements Experiment {
    private static final String MEASURES = "dev.livestall.chat.text.TextSpeed";

    @Override
    public String name() {
        return "words";
    }

    @Override
    public String summary() {
        return "reading one line of chat against a list of words: microseconds a line, and the worst of many bad inputs";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("entries", "10000", "entries of the list"),
                new Option("seconds", "5", "how long is measured, after as long a warm-up"));
    }

    @Override
    public int run(Options chosen) throws IOException, InterruptedException {
        Path home = Experiment.home();
        Path built = home.resolve("chat-service").resolve("target");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-cp",
                        built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                        MEASURES,
                        Integer.toString(chosen.number("entries", 32)),
                        Integer.toString(chosen.number("seconds", 1)))
                .inheritIO()
                .start()
                .waitFor();
    }
}
