package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the room sees, in the order of the log. Topic {@link Topics#ROOM_EVENTS}, one partition per broadcast. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = RoomEvent.Unknown.class)
public sealed interface RoomEvent {
    About about();

    @JsonIgnore
    default Audience audience() {
        return Audience.EVERYONE;
    }

    /** A line of chat. Its id is {@link MessageIds#of}: the first record with it is the message, later ones are retries. */
    @JsonTypeName("message.posted")
    record MessagePosted(
            @JsonUnwrapped About about, String clientMessageId, Author author, String text, List<BuyLink> links)
            implements RoomEvent {}

    /** A line was taken back: nothing of it may be delivered from here on. */
    @JsonTypeName("message.removed")
    record MessageRemoved(@JsonUnwrapped About about, String messageId, String by) implements RoomEvent {}

    /** A viewer may not write until the given time. */
    @JsonTypeName("viewer.timed_out")
    record ViewerTimedOut(@JsonUnwrapped About about, String viewerId, Instant until, String by) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.MODERATORS;
        }
    }

    @JsonTypeName("broadcast.started")
    record BroadcastStarted(@JsonUnwrapped About about) implements RoomEvent {}

    @JsonTypeName("broadcast.ended")
    record BroadcastEnded(@JsonUnwrapped About about) implements RoomEvent {}

    /** The team practises from here on; until {@link RehearsalEnded} nobody but staff is shown what happens. */
    @JsonTypeName("rehearsal.started")
    record RehearsalStarted(@JsonUnwrapped About about) implements RoomEvent {}

    @JsonTypeName("rehearsal.ended")
    record RehearsalEnded(@JsonUnwrapped About about) implements RoomEvent {}

    /**
     * A product is on the screen.
     *
     * @param pins all pins from here on, in their order: a pin that is missing is gone; absent: this one took the place of all others
     */
    @JsonTypeName("product.pinned")
    record ProductPinned(
            @JsonUnwrapped About about, String pinId, Card card, @Nullable List<String> pins) implements RoomEvent {
        public ProductPinned(About about, String pinId, Card card) {
            this(about, pinId, card, null);
        }
    }

    /** @param pins the pins that stay, in their order; absent: the others stay as they are */
    @JsonTypeName("product.unpinned")
    record ProductUnpinned(
            @JsonUnwrapped About about, String pinId, String productId, @Nullable List<String> pins)
            implements RoomEvent {
        public ProductUnpinned(About about, String pinId, String productId) {
            this(about, pinId, productId, null);
        }
    }

    /** The same pins in another order. */
    @JsonTypeName("pins.ordered")
    record PinsOrdered(@JsonUnwrapped About about, List<String> pins) implements RoomEvent {}

    @JsonTypeName("offer.started")
    record OfferStarted(@JsonUnwrapped About about, Offer offer) implements RoomEvent {}

    @JsonTypeName("offer.ended")
    record OfferEnded(@JsonUnwrapped About about, String offerId, String productId, OfferEnd reason)
            implements RoomEvent {}

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
            implements RoomEvent {

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

    /** Someone's order was paid. Carries no person and no amount. */
    @JsonTypeName("order.noticed")
    record OrderNoticed(@JsonUnwrapped About about, String productId) implements RoomEvent {}

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about) implements RoomEvent {}
}
