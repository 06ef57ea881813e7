package dev.livestall.benchmarks.torture.selling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KillTest {
    @Test
    void theScheduleIsAFunctionOfTheSeed() {
        assertThat(Kill.schedule(7, 20)).isEqualTo(Kill.schedule(7, 20)).isNotEqualTo(Kill.schedule(8, 20));
        assertThat(Kill.schedule(7, 20))
                .hasSize(20)
                .extracting(Kill::target)
                .contains(Kill.Target.SERVICE, Kill.Target.POSTGRES);
    }
}
