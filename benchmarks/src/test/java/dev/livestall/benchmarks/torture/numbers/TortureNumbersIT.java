package dev.livestall.benchmarks.torture.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run on the built services: the job is killed once, at any moment; longer ones are {@code bin/torture numbers}. */
class TortureNumbersIT {
    @Test
    void boardAndBooksAgreeAfterAKill() throws Exception {
        System.setProperty(
                "livestall.home", Path.of("..").toAbsolutePath().normalize().toString());
        var torture = new TortureNumbers();
        var chosen = Options.parse(torture.options(), List.of("--kills", "1", "--seed", "14", "--buyers", "3"));
        assertThat(torture.run(chosen)).isZero();
    }
}
