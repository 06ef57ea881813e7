package dev.livestall.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponsesTest {
    @Test
    void nobodyAnsweredIsNoTimeAndNotZero() {
        assertThat(Responses.of(Map.of())).isEqualTo(new Responses(null, null));
        assertThat(Responses.of(Map.of(3L, 0L))).isEqualTo(new Responses(null, null));
    }

    @Test
    void theyAreTheNearestRanks() {
        // 3 3 3 8 8 8 8 20 20 60: the fifth is 8, the ninth 20.
        assertThat(Responses.of(Map.of(3L, 3L, 8L, 4L, 20L, 2L, 60L, 1L))).isEqualTo(new Responses(8L, 20L));
        assertThat(Responses.of(Map.of(1L, 1L, 2L, 1L, 3L, 1L))).isEqualTo(new Responses(2L, 3L));
        assertThat(Responses.of(Map.of(7L, 1L))).isEqualTo(new Responses(7L, 7L));
    }
}
