package dev.livestall.chat.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final Counts counts = new Counts();

    @Test
    void sumsWhatAllNodesTold() {
        counts.told(new PresenceRecord("one", "show", 3, 2), 0);
        counts.told(new PresenceRecord("two", "show", 4, 1), 0);
        assertThat(counts.takeNews(0)).isEqualTo(new Counts.News(7, 3));
        assertThat(counts.takeNews(0)).isNull();
    }

    @Test
    void aNodeThatFellSilentCountsNoMore() {
        counts.told(new PresenceRecord("one", "show", 3, 0), 0);
        counts.told(
                new PresenceRecord("two", "show", 4, 0), Duration.ofSeconds(4).toNanos());
        assertThat(counts.viewers(Duration.ofSeconds(6).toNanos())).isEqualTo(4);
    }

    @Test
    void isNeverNegative() {
        counts.told(new PresenceRecord("one", "show", -5, -7), 0);
        assertThat(counts.takeNews(0)).isEqualTo(new Counts.News(0, 0));
    }
}
