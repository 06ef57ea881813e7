package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreshnessTest {
    private final Freshness freshness = new Freshness();

    @Test
    void aNodeIsFreshOnceItIsAtTheHeadAndWhileItKeepsReading() throws InterruptedException {
        assertThat(freshness.isFresh()).isFalse();
        freshness.atHead();
        assertThat(freshness.isFresh()).isTrue();
        Thread.sleep(1_010);
        assertThat(freshness.isFresh()).isFalse();
        freshness.polled();
        assertThat(freshness.isFresh()).isTrue();
    }

    @Test
    void afterAPauseReadingAgainIsNotEnough() {
        freshness.atHead();
        freshness.behind();
        freshness.polled();
        assertThat(freshness.isFresh()).isFalse();
        freshness.atHead();
        assertThat(freshness.isFresh()).isTrue();
    }
}
