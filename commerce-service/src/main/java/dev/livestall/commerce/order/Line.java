package dev.livestall.commerce.order;

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
 */
public record Line(
        UUID id, UUID productId, @Nullable UUID offerId, Words name, int quantity, long unitMinor, long netMinor) {

    public static Line of(UUID productId, @Nullable UUID offerId, Words name, int quantity, long unitMinor) {
        return new Line(
                UUID.randomUUID(),
                productId,
                offerId,
                name,
                quantity,
                unitMinor,
                Math.multiplyExact(unitMinor, quantity));
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

    RefundedLine refunded() {
        return new RefundedLine(id.toString(), productId.toString(), quantity, netMinor);
    }
}
