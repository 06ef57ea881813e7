package dev.livestall.commerce.catalog.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them (52,000 or 5.00), to minor units and back. */
final class Amounts {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,4})?");

    private Amounts() {}

    /** Null if it is no amount, or a finer one than the currency has. */
    static @Nullable Long minor(String text, String currency) {
        if (!WRITTEN.matcher(text).matches()) return null;
        try {
            return new BigDecimal(text.replace(",", ""))
                    .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                    .longValueExact();
        } catch (ArithmeticException tooFine) {
            return null;
        }
    }

    static String written(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }
}
