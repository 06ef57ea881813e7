package dev.livestall.events;

import java.util.Currency;

/**
 * An amount in the minor unit of its currency (won have none, so 500 is ₩500; 500 US cents are $5.00).
 *
 * @param minor minor units; sums never mix currencies
 * @param currency ISO 4217
 */
public record Money(long minor, String currency) {
    public Money {
        Currency.getInstance(currency); // refuses what is not ISO 4217
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("can't add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(minor, quantity), currency);
    }
}
