package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is for sale while the show runs. */
public sealed interface SellingEvent extends RoomEvent {
    /**
     * A product is on the screen.
     *
     * @param pins all pins from here on, in their order: a pin that is missing is gone; absent: this one took the place of all others
     */
    @JsonTypeName("product.pinned")
    record ProductPinned(
            @JsonUnwrapped About about,
            String pinId,
            Card card,
            @Nullable List<String> pins) implements SellingEvent {
        public ProductPinned(About about, String pinId, Card card) {
            this(about, pinId, card, null);
        }
    }

    /** @param pins the pins that stay, in their order; absent: the others stay as they are */
    @JsonTypeName("product.unpinned")
    record ProductUnpinned(
            @JsonUnwrapped About about,
            String pinId,
            String productId,
            @Nullable List<String> pins) implements SellingEvent {
        public ProductUnpinned(About about, String pinId, String productId) {
            this(about, pinId, productId, null);
        }
    }

    /** The same pins in another order. */
    @JsonTypeName("pins.ordered")
    record PinsOrdered(@JsonUnwrapped About about, List<String> pins) implements SellingEvent {}

    @JsonTypeName("offer.started")
    record OfferStarted(@JsonUnwrapped About about, Offer offer) implements SellingEvent {}

    /** The same offer, with a later end. */
    @JsonTypeName("offer.extended")
    record OfferExtended(@JsonUnwrapped About about, Offer offer) implements SellingEvent {}

    @JsonTypeName("offer.ended")
    record OfferEnded(@JsonUnwrapped About about, String offerId, String productId, OfferEnd reason)
            implements SellingEvent {}

    /** Viewers can claim a coupon from here on, until {@link CouponEnded} or its {@code endsAt}. */
    @JsonTypeName("coupon.dropped")
    record CouponDropped(@JsonUnwrapped About about, CouponCard coupon) implements SellingEvent {}

    /** Nobody can claim it any more; claimed ones stay good. */
    @JsonTypeName("coupon.ended")
    record CouponEnded(@JsonUnwrapped About about, String couponId, CouponEnd reason) implements SellingEvent {}

    /**
     * What the ledger says now. {@code offerLeft} only while an offer runs on the product.
     *
     * @param soldOut true if no unit is free and none that is held could come back; absent otherwise
     * @param variants what is left of each variant; absent for a product without a choice
     */
    @JsonTypeName("stock.changed")
    record StockChanged(
            @JsonUnwrapped About about,
            String productId,
            int left,
            int total,
            @Nullable String offerId,
            @Nullable Integer offerLeft,
            @Nullable Boolean soldOut,
            @Nullable List<VariantLeft> variants)
            implements SellingEvent, Bookkeeping {

        public record VariantLeft(
                String variantId, int left, @Nullable Boolean soldOut) {}

        public StockChanged(
                About about,
                String productId,
                int left,
                int total,
                @Nullable String offerId,
                @Nullable Integer offerLeft) {
            this(about, productId, left, total, offerId, offerLeft, null, null);
        }
    }

    /** No unit is free from here on and none that is held could come back, until {@link ProductRestocked}. Rooms hear it as {@link StockChanged}. */
    @JsonTypeName("product.sold_out")
    record ProductSoldOut(@JsonUnwrapped About about, String productId, Words name)
            implements SellingEvent, ForModerators {}

    /** A product that was sold out has a unit again, or may get one back. */
    @JsonTypeName("product.restocked")
    record ProductRestocked(@JsonUnwrapped About about, String productId, Words name)
            implements SellingEvent, ForModerators {}

    /** Someone's order was paid. Carries no person and no amount. */
    @JsonTypeName("order.noticed")
    record OrderNoticed(@JsonUnwrapped About about, String productId) implements SellingEvent {}
}
