package dev.livestall.benchmarks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private static final String FIGURES =
            "{\"records\":3000,\"seconds\":2.5,\"cpuSeconds\":4.0,\"written\":12,\"stateBytes\":1000}";
    private static final String LOGGED = "2026-11-23T18:08:41.120Z WARN  o.a.f.r.t.Task interrupted";

    @Test
    void whatIsLoggedBeforeOrAfterTheFiguresIsNoFigure() {
        assertThat(Measured.of("job", List.of(LOGGED, FIGURES, LOGGED)))
                .isEqualTo(new Measured("job", 3000, 2.5, 4.0, 12, 1000));
    }

    @Test
    void aRunThatToldNothingSaysWhatItSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Measured.of("job", List.of(LOGGED)))
                .withMessageContaining("interrupted");
    }
}
