package dev.livestall.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductVersionTest {
    private static final UUID ID = UUID.fromString("5f0b2c1e-8f3a-4c57-9a57-0d1a3c3b7e10");
    private static final Money PRICE = new Money(52_000, "KRW");

    private static Product lamp(String name, int position) {
        return new Product(ID, ID, position, new Words(name, null), null, PRICE, null, null, null);
    }

    private static Variant red(long minor) {
        return new Variant(ID, ID, 0, new Words("빨강", null), null, new Money(minor, "KRW"), false);
    }

    @Test
    void whatIsSaidMakesIt() {
        var before = ProductVersion.of(lamp("무드등", 0), List.of(red(52_000)));
        assertThat(ProductVersion.of(lamp("무드등", 0), List.of(red(52_000)))).isEqualTo(before);
        assertThat(ProductVersion.of(lamp("달 무드등", 0), List.of(red(52_000)))).isNotEqualTo(before);
        assertThat(ProductVersion.of(lamp("무드등", 0), List.of(red(51_000)))).isNotEqualTo(before);
    }

    @Test
    void itsPlaceInTheShopDoesNot() {
        assertThat(ProductVersion.of(lamp("무드등", 4), List.of()))
                .isEqualTo(ProductVersion.of(lamp("무드등", 0), List.of()));
    }
}
