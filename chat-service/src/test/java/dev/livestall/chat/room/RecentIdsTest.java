package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The window is of the log's time: no clock of this machine has a say in it. */
class RecentIdsTest {
    private static final long WINDOW = Duration.ofMinutes(15).toMillis();

    private final RecentIds ids = new RecentIds(Duration.ofMinutes(15), 1_000);

    @Test
    void aRetryWithinFifteenMinutesIsARepeatAndTheFirstPositionStands() {
        assertThat(ids.add("m", 10, 0)).isTrue();
        assertThat(ids.add("between", 11, WINDOW)).isTrue();
        assertThat(ids.add("m", 12, WINDOW)).isFalse();
        assertThat(ids.firstOffset("m")).isEqualTo(10);
    }

    @Test
    void aRepeatDoesNotMakeTheWindowLonger() {
        ids.add("m", 10, 0);
        ids.add("m", 11, WINDOW);
        ids.add("later", 12, WINDOW + 1);
        assertThat(ids.firstOffset("m")).isNull();
        assertThat(ids.add("m", 13, WINDOW + 1)).isTrue();
    }

    @Test
    void noMoreIdsAreKeptThanMayBe() {
        for (int i = 0; i < 1_500; i++) ids.add("m" + i, i, i);
        assertThat(ids.firstOffset("m499")).isNull();
        assertThat(ids.firstOffset("m500")).isEqualTo(500);
    }
}
