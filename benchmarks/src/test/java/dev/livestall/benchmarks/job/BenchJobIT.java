package dev.livestall.benchmarks.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Few records through all three parts of the built job; how fast is not this test's business. */
class BenchJobIT {
    @Test
    void everyPartReadsEveryRecord() throws Exception {
        System.setProperty(
                "livestall.home", Path.of("..").toAbsolutePath().normalize().toString());
        var bench = new BenchJob();
        var chosen =
                Options.parse(bench.options(), List.of("--events", "3000", "--viewers", "100", "--products", "20"));
        assertThat(bench.run(chosen)).isZero();
    }
}
