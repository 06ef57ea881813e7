package dev.livestall.commerce.order;

import dev.livestall.commerce.order.MoneyBack.OfLine;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RefundedLine;
import dev.livestall.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, frozen when its units were held.
 *
 * @param name the product's name at that time
 * @param unitMinor price of one unit
 * @param netMinor price × quantity − the line's share of discounts
 * @param refundedQuantity units whose goods came back
 * @param refundedMinor what went back of {@code netMinor}
 */
public record Line(
        UUID id,
        UUID productId,
        @Nullable UUID offerId,
        Words name,
        int quantity,
        long unitMinor,
        long netMinor,
        int refundedQuantity,
        long refundedMinor) {

    public static Line of(UUID productId, @Nullable UUID offerId, Words name, int quantity, long unitMinor) {
        return new Line(
                UUID.randomUUID(),
                productId,
                offerId,
                name,
                quantity,
                unitMinor,
                Math.multiplyExact(unitMinor, quantity),
                0,
                0);
    }

    int leftQuantity() {
        return quantity - refundedQuantity;
    }

    long leftMinor() {
        return netMinor - refundedMinor;
    }

    /** Whether so much is left of it. */
    public boolean has(OfLine back) {
        return back.quantity() <= leftQuantity() && back.minor() <= leftMinor();
    }

    Line after(OfLine back) {
        if (!has(back)) {
            throw new IllegalStateException("more than is left of line " + id + ": " + back);
        }
        return new Line(
                id,
                productId,
                offerId,
                name,
                quantity,
                unitMinor,
                netMinor,
                refundedQuantity + back.quantity(),
                refundedMinor + back.minor());
    }

    OrderLine told() {
        return new OrderLine(
                id.toString(),
                productId.toString(),
                offerId == null ? null : offerId.toString(),
                quantity,
                unitMinor,
                netMinor);
    }

    RefundedLine told(OfLine back) {
        return new RefundedLine(id.toString(), productId.toString(), back.quantity(), back.minor());
    }
}
