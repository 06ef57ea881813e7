package dev.livestall.backing.stripe;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Stripe's amounts: a whole number of the smallest unit; some currencies have no smaller unit than their one. */
final class Amounts {
    static final Set<String> ZERO_DECIMAL = Set.of(
            "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv", "xaf", "xof",
            "xpf");

    /** What Stripe takes at least, in the smallest unit; about 50 US cents elsewhere. */
    private static final Map<String, Long> MINIMUM =
            Map.of("usd", 50L, "eur", 50L, "gbp", 30L, "jpy", 50L, "krw", 500L);

    private static final long MINIMUM_ELSEWHERE = 50;
    private static final long MAXIMUM = 99_999_999;

    private Amounts() {}

    /** A whole number from {@code min} on, or Stripe's refusal naming the parameter. */
    static long whole(String text, long min, String param) {
        long value;
        try {
            value = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ApiError.invalid("parameter_invalid_integer", param, "Invalid integer: " + text);
        }
        if (value < min) {
            throw ApiError.invalid(
                    "parameter_invalid_integer", param, "This value must be greater than or equal to " + min + ".");
        }
        return value;
    }

    static void chargeable(long amount, String currency) {
        if (amount < MINIMUM.getOrDefault(currency, MINIMUM_ELSEWHERE)) {
            throw ApiError.invalid(
                    "amount_too_small",
                    null,
                    "The Checkout Session's total amount due must add up to at least "
                            + shown(MINIMUM.getOrDefault(currency, MINIMUM_ELSEWHERE), currency, Locale.ENGLISH));
        }
        if (amount > MAXIMUM) {
            throw ApiError.invalid(
                    "amount_too_large",
                    null,
                    "The Checkout Session's total amount due must be no more than "
                            + shown(MAXIMUM, currency, Locale.ENGLISH));
        }
    }

    /** For people: 17,900원, ₩17,900, $5.00. */
    static String shown(long amount, String currency, Locale locale) {
        int digits = ZERO_DECIMAL.contains(currency) ? 0 : 2;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String number = format.format(java.math.BigDecimal.valueOf(amount, digits));
        return switch (currency) {
            case "krw" -> "ko".equals(locale.getLanguage()) ? number + "원" : "₩" + number;
            case "usd" -> "$" + number;
            case "jpy" -> "¥" + number;
            case "eur" -> "€" + number;
            default -> currency.toUpperCase(Locale.ROOT) + " " + number;
        };
    }
}
