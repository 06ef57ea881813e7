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
     * @param touch the touch inside the followed link, if it carries one
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
     * Money went back.
     *
     * @param lines per line what went back, in minor units
     * @param shippingMinor delivery fee that went back
     * @param byRule the system's own refund (paid, but nothing left): stays out of the refund rate
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
            boolean byRule)
            implements OrderEvent {}

    /** Stripe confirmed that the payment can't come any more; the units are free again. */
    @JsonTypeName("checkout.expired")
    record CheckoutExpired(@JsonUnwrapped About about, String orderId, String viewerId) implements OrderEvent {}

    /** A payment was tried and declined. {@code code} is Stripe's decline code. */
    @JsonTypeName("payment.failed")
    record PaymentFailed(@JsonUnwrapped About about, String orderId, String viewerId, String code)
            implements OrderEvent {}

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about, String orderId) implements OrderEvent {}
}
