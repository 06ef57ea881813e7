package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentLinesTest {
    private final RecentLines recent = new RecentLines(3);

    @Test
    void countsWhatOneAndWhatAllHaveSaidSince() {
        recent.said("a", "one", 10);
        recent.said("a", "one", 20);
        recent.said("a", "two", 30);
        assertThat(recent.byOne("a", "one", 0)).isEqualTo(2);
        assertThat(recent.byOne("a", "one", 15)).isEqualTo(1);
        assertThat(recent.byAll("a", 0)).isEqualTo(3);
        assertThat(recent.byAll("b", 0)).isZero();
    }

    @Test
    void forgetsTheOldestFirst() {
        recent.said("a", "one", 10);
        for (int i = 0; i < 3; i++) recent.said("b" + i, "one", 20);
        assertThat(recent.byAll("a", 0)).isZero();
        assertThat(recent.byAll("b0", 0)).isEqualTo(1);
    }
}
