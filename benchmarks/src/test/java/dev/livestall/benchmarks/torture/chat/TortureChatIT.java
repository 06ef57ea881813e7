package dev.livestall.benchmarks.torture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run on the built service; longer ones are {@code bin/torture chat}. */
class TortureChatIT {
    @Test
    void everyPromiseHoldsThroughAKillAPauseAndACut() throws Exception {
        System.setProperty(
                "livestall.home", Path.of("..").toAbsolutePath().normalize().toString());
        TortureChat torture = new TortureChat();
        // The first seed whose three blows are of three kinds.
        List<String> arguments = List.of(
                "--kills", "3", "--seed", "3", "--seconds", "15", "--clients", "10", "--rate", "30", "--pause", "4");
        assertThat(torture.run(Options.parse(torture.options(), arguments))).isZero();
    }
}
