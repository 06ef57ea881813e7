package dev.livestall.commerce.order;

import dev.livestall.commerce.order.MoneyBack.OfLine;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RefundedLine;
import dev.livestall.events.Touch;
import dev.livestall.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, frozen when its units were held.
 *
 * @param variantId the product's own id where it has no choice
 * @param name the product's name at that time
 * @param unitMinor price of one unit
 * @param netMinor price × quantity − the line's share of discounts
 * @param refundedQuantity units whose goods came back
 * @param refundedMinor what went back of {@code netMinor}
 * @param touched whether the order's touch is this line's: it is what the followed link leads to
 */
public record Line(
        UUID id,
        UUID productId,
        UUID variantId,
        @Nullable UUID offerId,
        Words name,
        int quantity,
        long unitMinor,
        long netMinor,
        int refundedQuantity,
        long refundedMinor,
        boolean touched) {

    /** A new one without a discount. */
    public static Line of(
            UUID productId,
            UUID variantId,
            @Nullable UUID offerId,
            Words name,
            int quantity,
            long unitMinor,
            boolean touched) {
        return new Line(
                UUID.randomUUID(),
                productId,
                variantId,
                offerId,
                name,
                quantity,
                unitMinor,
                Math.multiplyExact(unitMinor, quantity),
                0,
                0,
                touched);
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
                variantId,
                offerId,
                name,
                quantity,
                unitMinor,
                netMinor,
                refundedQuantity + back.quantity(),
                refundedMinor + back.minor(),
                touched);
    }

    /** With so much less to pay for it. */
    Line less(long minor) {
        return new Line(
                id,
                productId,
                variantId,
                offerId,
                name,
                quantity,
                unitMinor,
                Math.subtractExact(netMinor, minor),
                refundedQuantity,
                refundedMinor,
                touched);
    }

    long grossMinor() {
        return Math.multiplyExact(unitMinor, quantity);
    }

    /** Null for the only variant of a product without a choice: it is the product. */
    @Nullable
    UUID choice() {
        return variantId.equals(productId) ? null : variantId;
    }

    /** @param touch the line's own; null where the order's is every line's, or this one has none */
    OrderLine told(@Nullable Touch touch) {
        return new OrderLine(
                id.toString(),
                productId.toString(),
                offerId == null ? null : offerId.toString(),
                quantity,
                unitMinor,
                netMinor,
                choice() == null ? null : variantId.toString(),
                touch);
    }

    RefundedLine told(OfLine back) {
        return new RefundedLine(id.toString(), productId.toString(), back.quantity(), back.minor());
    }
}
