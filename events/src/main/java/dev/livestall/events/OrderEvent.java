package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the books say. Topic {@link Topics#ORDER_EVENTS}, partitioned by order, so one order's events are in order.
 * No personal data: the topic is kept long.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = OrderEvent.Unknown.class)
public sealed interface OrderEvent {
    About about();

    String orderId();

    /**
     * The order exists.
     *
     * @param viewerId who buys; a fresh id for a buyer who was never in the room
     * @param held whether units are held for it
     * @param touch the touch inside the followed link, if it carries one and is every line's; else those that have it say it
     */
    @JsonTypeName("checkout.started")
    record CheckoutStarted(
            @JsonUnwrapped About about,
            String orderId,
            String viewerId,
            String currency,
            List<OrderLine> lines,
            boolean held,
            @Nullable Touch touch)
            implements OrderEvent {}

    /**
     * Stripe says paid. Complete in itself, so that no reader has to find the checkout first.
     *
     * @param shippingMinor delivery fee in minor units
     * @param collectedMinor what Stripe collected: Σ netMinor + shipping + tax
     * @param startedAt when the checkout started: the order's phase and its attribution window
     */
    @JsonTypeName("order.paid")
    record OrderPaid(
            @JsonUnwrapped About about,
            String orderId,
            String viewerId,
            String currency,
            List<OrderLine> lines,
            long shippingMinor,
            long taxMinor,
            long collectedMinor,
            Instant startedAt,
            @Nullable Touch touch)
            implements OrderEvent {}

    /**
     * Money went back: some, or all that was left. An order may be refunded in several of these.
     *
     * @param lines per line what went back, in minor units
     * @param shippingMinor delivery fee that went back
     * @param byRule the system's own refund (paid, but nothing left): stays out of the refund rate
     * @param partial true while something of its lines is still sold after this; absent otherwise
     */
    @JsonTypeName("order.refunded")
    record OrderRefunded(
            @JsonUnwrapped About about,
            String orderId,
            String viewerId,
            String refundId,
            String currency,
            List<RefundedLine> lines,
            long shippingMinor,
            boolean byRule,
            @Nullable Boolean partial)
            implements OrderEvent {}

    /** Stripe confirmed that the payment can't come any more; the units are free again. */
    @JsonTypeName("checkout.expired")
    record CheckoutExpired(@JsonUnwrapped About about, String orderId, String viewerId) implements OrderEvent {}

    /**
     * The buyer's bank takes the payment back, or gave that up. Moves no figure of sales: money that went back by a dispute
     * is the shop's cost, not a refund.
     *
     * @param status open, won (the shop keeps the money) or lost
     * @param amountMinor what is disputed
     * @param reason Stripe's word, such as fraudulent
     */
    @JsonTypeName("order.disputed")
    record OrderDisputed(
            @JsonUnwrapped About about,
            String orderId,
            String viewerId,
            String disputeId,
            String status,
            String currency,
            long amountMinor,
            String reason)
            implements OrderEvent {}

    /**
     * The goods are on their way. No number of the parcel: it leads to a person.
     *
     * @param carrier cj, hanjin, lotte, logen, epost or other; another one than before corrects it
     */
    @JsonTypeName("order.shipped")
    record OrderShipped(@JsonUnwrapped About about, String orderId, String viewerId, String carrier)
            implements OrderEvent {}

    /** The goods have arrived. */
    @JsonTypeName("order.delivered")
    record OrderDelivered(@JsonUnwrapped About about, String orderId, String viewerId) implements OrderEvent {}

    /** A payment was tried and declined. {@code code} is Stripe's decline code. */
    @JsonTypeName("payment.failed")
    record PaymentFailed(@JsonUnwrapped About about, String orderId, String viewerId, String code)
            implements OrderEvent {}

    /** A viewer has a coupon, before there is an order: the claim stands in the order's place. */
    @JsonTypeName("coupon.claimed")
    record CouponClaimed(@JsonUnwrapped About about, String claimId, String couponId, String viewerId)
            implements OrderEvent {
        /** The claim's id: what the event is ordered and partitioned by. */
        @Override
        public String orderId() {
            return claimId;
        }
    }

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about, String orderId) implements OrderEvent {}
}
