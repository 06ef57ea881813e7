package dev.livestall.commerce.order;

import dev.livestall.events.Mode;
import dev.livestall.events.Touch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param broadcastId the show of its checkout; null for an order outside any
 * @param linkRef the link by which it was bought
 * @param currency ISO 4217; all amounts are its minor units
 * @param touch the touch inside the followed link
 * @param holdEndsAt from when its payment may be given up; passing it changes nothing by itself
 * @param payment what was collected; null until paid
 * @param changedAt when the state last moved
 */
public record Order(
        UUID id,
        UUID shopId,
        @Nullable UUID broadcastId,
        UUID viewerId,
        @Nullable String linkRef,
        Mode mode,
        OrderState state,
        String currency,
        List<Line> lines,
        long shippingMinor,
        @Nullable Touch touch,
        Instant startedAt,
        Instant holdEndsAt,
        @Nullable Payment payment,
        Instant changedAt) {

    public Order {
        if (lines.isEmpty()) throw new IllegalArgumentException("an order has lines");
        lines = List.copyOf(lines);
    }

    /**
     * What Stripe collected.
     *
     * @param collectedMinor Σ netMinor + shipping + tax
     */
    public record Payment(long shippingMinor, long taxMinor, long collectedMinor, Instant paidAt) {}

    /** Σ netMinor: the order's GMV, without shipping and tax. */
    public long itemsMinor() {
        return lines.stream().mapToLong(Line::netMinor).reduce(0, Math::addExact);
    }

    public long totalMinor() {
        return Math.addExact(itemsMinor(), shippingMinor);
    }

    Move paid(Payment payment) {
        if (state != OrderState.HELD) return standing(state == OrderState.EXPIRED);
        return new Move.Moved(moved(OrderState.PAID, payment, payment.paidAt()));
    }

    Move expired(Instant now) {
        if (state != OrderState.HELD) return standing(false);
        return new Move.Moved(moved(OrderState.EXPIRED, null, now));
    }

    Move refunded(Instant now) {
        if (state != OrderState.PAID) return standing(state != OrderState.REFUNDED);
        return new Move.Moved(moved(OrderState.REFUNDED, payment, now));
    }

    private Move standing(boolean refused) {
        return refused ? new Move.Refused(this) : new Move.Already(this);
    }

    private Order moved(OrderState to, @Nullable Payment payment, Instant now) {
        return new Order(
                id,
                shopId,
                broadcastId,
                viewerId,
                linkRef,
                mode,
                to,
                currency,
                lines,
                payment == null ? shippingMinor : payment.shippingMinor(),
                touch,
                startedAt,
                holdEndsAt,
                payment,
                now);
    }
}
