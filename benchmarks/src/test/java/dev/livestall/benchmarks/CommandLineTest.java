package dev.livestall.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String ran = "";

    private final Experiment crowd = new Experiment() {
        @Override
        public String name() {
            return "crowd";
        }

        @Override
        public String summary() {
            return "a crowd";
        }

        @Override
        public List<Option> options() {
            return List.of(new Option("viewers", "10", "how many come"), new Option("peers", "a,b", "compared with"));
        }

        @Override
        public int run(Options chosen) {
            ran = chosen + " = " + chosen.number("viewers", 1) + chosen.list("peers");
            return 7;
        }
    };

    @Test
    void runsWhatWasNamedWithWhatWasChosen() throws Exception {
        assertThat(run("crowd", "--viewers", "30")).isEqualTo(7);
        assertThat(ran).isEqualTo("--viewers 30 --peers a,b = 30[a, b]");
    }

    @Test
    void anUnknownNameShowsWhatThereIs() throws Exception {
        assertThat(run("crowds")).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("unknown name crowds", "crowd", "--viewers", "how many come (10)");
        assertThat(ran).isEmpty();
    }

    @Test
    void anUnknownOptionOrValueIsRefused() throws Exception {
        assertThat(run("crowd", "--viewer", "3")).isEqualTo(2);
        assertThat(run("crowd", "--viewers")).isEqualTo(2);
        assertThat(run("crowd", "--viewers", "0")).isEqualTo(2);
        assertThat(said.toString(UTF_8))
                .contains("unknown option --viewer", "--viewers needs a value", "a whole number from 1, not 0");
    }

    private int run(String... words) throws Exception {
        return new CommandLine("bin/bench", List.of(crowd), new PrintStream(said, true, UTF_8)).run(words);
    }
}
