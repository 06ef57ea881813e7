package dev.livestall.chat.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuyersTest {
    private final Buyers buyers = new Buyers();

    @Test
    void aBadgeGoesWithTheLastPaidOrder() {
        buyers.paid("show", "v", "o1");
        buyers.paid("show", "v", "o2");
        buyers.refunded("show", "v", "o1");
        assertThat(buyers.isBuyer("show", "v")).isTrue();
        assertThat(buyers.isBuyer("other", "v")).isFalse();
        buyers.refunded("show", "v", "o2");
        assertThat(buyers.isBuyer("show", "v")).isFalse();
    }

    @Test
    void nothingIsKeptOfAShowThatIsOver() {
        buyers.paid("over", "v", "o1");
        buyers.paid("live", "v", "o2");
        buyers.forget("over"::equals);
        assertThat(buyers.shows()).isEqualTo(1);
        assertThat(buyers.isBuyer("live", "v")).isTrue();
    }
}
