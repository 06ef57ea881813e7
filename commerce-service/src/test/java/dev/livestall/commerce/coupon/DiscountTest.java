package dev.livestall.commerce.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiscountTest {
    @Test
    void anAmountIsTakenOffFromTheMinimumOn() {
        var discount = new Discount(5_000L, null, null, 20_000);
        assertThat(discount.of(19_999)).isZero();
        assertThat(discount.of(20_000)).isEqualTo(5_000);
    }

    @Test
    void aPercentageHasAMostAndDropsTheRestOfAUnit() {
        var discount = new Discount(null, 15, 3_000L, 0);
        assertThat(discount.of(19)).isEqualTo(2);
        assertThat(discount.of(19_900)).isEqualTo(2_985);
        assertThat(discount.of(52_000)).isEqualTo(3_000);
        assertThat(new Discount(null, 99, null, 0).of(Long.MAX_VALUE)).isPositive();
    }

    @Test
    void isOneOfBoth() {
        assertThatThrownBy(() -> new Discount(null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Discount(1L, 1, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
