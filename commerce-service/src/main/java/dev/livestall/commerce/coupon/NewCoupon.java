package dev.livestall.commerce.coupon;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of a new coupon: {@code amount} or {@code percent}.
 *
 * @param most of a percentage
 * @param minimum what the items must come to; more than the amount, so that something is left to pay
 * @param claims how many buyers can have it
 * @param seconds how long it can be claimed
 * @param usableSeconds how long a claimed one is good, from now on
 */
record NewCoupon(
        @NotNull Words name,
        @Nullable Money amount,
        @Nullable @Min(1) @Max(99) Integer percent,
        @Nullable Money most,
        @Nullable Money minimum,
        @NotNull @Min(1) @Max(100_000) Integer claims,
        @NotNull @Min(10) @Max(86_400) Integer seconds,
        @NotNull @Min(60) @Max(30 * 86_400) Integer usableSeconds) {
    private static final int LONGEST_NAME = 60;

    /** Problem {@code invalid} for one that contradicts itself. */
    Discount discount(String currency) {
        if (name.ko().isBlank() || name.ko().length() > LONGEST_NAME) throw invalid("name: 1 to " + LONGEST_NAME);
        if ((amount == null) == (percent == null)) throw invalid("amount or percent");
        if (most != null && percent == null) throw invalid("most goes with percent");
        if (Stream.of(amount, most, minimum)
                .anyMatch(it -> it != null && (it.minor() < 1 || !it.currency().equals(currency)))) {
            throw invalid("amounts: 1 or more, in " + currency);
        }
        if (amount != null && (minimum == null || minimum.minor() <= amount.minor())) {
            throw invalid("minimum: more than the amount");
        }
        if (usableSeconds < seconds) throw invalid("usableSeconds: as long as it can be claimed, or longer");
        return new Discount(minor(amount), percent, minor(most), minimum == null ? 0 : minimum.minor());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static RuntimeException invalid(String what) {
        return CommonProblems.INVALID.problem().with(what);
    }
}
