package dev.livestall.benchmarks.torture.selling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of it: one kill of the service, in bad weather. */
class TortureSellingIT {
    @Test
    void everyPromiseHoldsThroughAKill() throws Exception {
        var torture = new TortureSelling();
        String before = System.getProperty("livestall.home");
        System.setProperty("livestall.home", before == null ? ".." : before);
        var chosen = Options.parse(torture.options(), List.of("--kills", "1", "--seed", "7", "--buyers", "6"));
        assertThat(torture.run(chosen)).isZero();
    }
}
