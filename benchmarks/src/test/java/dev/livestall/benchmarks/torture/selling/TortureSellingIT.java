package dev.livestall.benchmarks.torture.selling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run on the built service: one kill, in bad weather; longer ones are {@code bin/torture selling}. */
class TortureSellingIT {
    @Test
    void everyPromiseHoldsThroughAKill() throws Exception {
        System.setProperty(
                "livestall.home", Path.of("..").toAbsolutePath().normalize().toString());
        var torture = new TortureSelling();
        var chosen = Options.parse(torture.options(), List.of("--kills", "1", "--seed", "7", "--buyers", "6"));
        assertThat(torture.run(chosen)).isZero();
    }
}
