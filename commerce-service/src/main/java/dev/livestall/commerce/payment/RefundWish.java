package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MoneyBack;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.SplittingRefund;
import dev.livestall.edge.problems.CommonProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host wants to give back: some units, or an amount, or (with neither) all that is left.
 *
 * @param shipping with lines: the delivery fee too
 * @param amountMinor minor units of the order's currency
 * @param reason for the shop's own eyes
 */
record RefundWish(
        @Nullable @Size(min = 1, max = 100) List<@Valid OfLine> lines,
        @Nullable Boolean shipping,
        @Nullable @Min(1) Long amountMinor,
        @Nullable @Size(max = 500) String reason) {
    static final RefundWish ALL = new RefundWish(null, null, null, null);

    record OfLine(@NotNull UUID lineId, @NotNull @Min(1) Integer quantity) {}

    /** Problem {@code invalid} for one that contradicts itself. */
    RefundWish checked() {
        if (lines != null && amountMinor != null) throw invalid("lines or amountMinor, not both");
        if (lines == null && shipping != null) throw invalid("shipping goes with lines");
        if (lines != null && lines.stream().map(OfLine::lineId).distinct().count() < lines.size()) {
            throw invalid("lines: each once");
        }
        return this;
    }

    private static RuntimeException invalid(String what) {
        return CommonProblems.INVALID.problem().with(what);
    }

    boolean isAll() {
        return lines == null && amountMinor == null;
    }

    /** Empty if more is wanted than is left. */
    Optional<MoneyBack> of(Order order) {
        if (amountMinor != null) return SplittingRefund.amount(order, amountMinor);
        if (lines == null) return Optional.of(SplittingRefund.all(order));
        var units = new HashMap<UUID, Integer>();
        lines.forEach(line -> units.put(line.lineId, line.quantity));
        return SplittingRefund.units(order, units, Boolean.TRUE.equals(shipping));
    }
}
