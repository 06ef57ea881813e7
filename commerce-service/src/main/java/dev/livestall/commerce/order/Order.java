package dev.livestall.commerce.order;

import dev.livestall.events.Mode;
import dev.livestall.events.Touch;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param refundedRestMinor what went back of delivery fee and tax
 * @param changedAt when the state last moved
 * @param unitsHeld whether its units were held at checkout; else they are claimed when it is paid
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
        long refundedRestMinor,
        Instant changedAt,
        boolean unitsHeld) {
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

    /** Fault if it has no such line. */
    public Line line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("order " + id + " has no line " + lineId));
    }

    /** Σ netMinor: the order's GMV, without shipping and tax. */
    public long itemsMinor() {
        return lines.stream().mapToLong(Line::netMinor).reduce(0, Math::addExact);
    }

    /** What was taken off the lines. */
    public long discountMinor() {
        return lines.stream()
                .mapToLong(line -> line.grossMinor() - line.netMinor())
                .reduce(0, Math::addExact);
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

    /** Some of it or all that is left goes back: it is refunded when nothing of its lines is left, and paid until then. */
    Move refunded(MoneyBack back, Instant now) {
        if (state != OrderState.PAID && state != OrderState.REFUNDED) return standing(true);
        return back.isNothing() ? standing(false) : new Move.Moved(after(back, now));
    }

    /** As it will stand after that. @throws IllegalStateException if it is more than is left */
    public Order after(MoneyBack back, Instant now) {
        var changed = new ArrayList<Line>();
        for (Line line : lines) {
            changed.add(back.lines().stream()
                    .filter(it -> it.lineId().equals(line.id()))
                    .reduce(line, Line::after, (a, b) -> b));
        }
        if (back.restMinor() > restLeftMinor()) throw new IllegalStateException("more than is left of " + id);
        boolean sold = changed.stream().anyMatch(line -> line.leftMinor() > 0);
        return with(
                sold ? OrderState.PAID : OrderState.REFUNDED,
                changed,
                payment,
                refundedRestMinor + back.restMinor(),
                now);
    }

    public long itemsLeftMinor() {
        return lines.stream().mapToLong(Line::leftMinor).reduce(0, Math::addExact);
    }

    /** What is left of delivery fee and tax; 0 until paid. */
    public long restLeftMinor() {
        return payment == null ? 0 : payment.shippingMinor() + payment.taxMinor() - refundedRestMinor;
    }

    public long leftMinor() {
        return Math.addExact(itemsLeftMinor(), restLeftMinor());
    }

    private Move standing(boolean refused) {
        return refused ? new Move.Refused(this) : new Move.Already(this);
    }

    private Order moved(OrderState to, @Nullable Payment payment, Instant now) {
        return with(to, lines, payment, refundedRestMinor, now);
    }

    private Order with(
            OrderState to, List<Line> lines, @Nullable Payment payment, long refundedRestMinor, Instant now) {
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
                refundedRestMinor,
                now,
                unitsHeld);
    }
}
