package dev.livestall.analytics.ingest;

import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent.OfferEnded;
import dev.livestall.events.SellingEvent.OfferStarted;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.SellingEvent.ProductRestocked;
import dev.livestall.events.SellingEvent.ProductSoldOut;
import dev.livestall.events.SellingEvent.ProductUnpinned;
import dev.livestall.events.StageEvent.BroadcastEnded;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The show's start and end, what its team puts on the screen, and what sells out. */
final class StageFacts {
    private static final String SOLD_OUT = "product.sold_out";

    private StageFacts() {}

    static Sign sign(RoomEvent event) {
        var kind = event instanceof BroadcastStarted
                ? Sign.Kind.STARTED
                : event instanceof BroadcastEnded ? Sign.Kind.ENDED : Sign.Kind.NOTED;
        return RoomFacts.by(event, Sign.ROOM, kind, "");
    }

    static List<Mark> marks(RoomEvent event) {
        if (event instanceof BroadcastStarted) return List.of(mark(event, "broadcast.started", "", "", null));
        if (event instanceof BroadcastEnded) return List.of(mark(event, "broadcast.ended", "", "", null));
        if (event instanceof ProductPinned pinned) return pinned(pinned);
        if (event instanceof ProductUnpinned unpinned) {
            return List.of(mark(event, "product.unpinned", unpinned.pinId(), unpinned.productId(), null));
        }
        if (event instanceof OfferStarted started) {
            var offer = Checked.present(started.offer(), "offer");
            return List.of(mark(event, "offer.started", offer.offerId(), offer.productId(), null));
        }
        if (event instanceof OfferEnded ended) {
            return List.of(mark(event, "offer.ended", ended.offerId(), ended.productId(), null));
        }
        if (event instanceof ProductSoldOut sold) {
            return List.of(mark(event, SOLD_OUT, "", sold.productId(), sold.name()));
        }
        if (event instanceof ProductRestocked back) {
            return List.of(mark(event, "product.restocked", "", back.productId(), back.name()));
        }
        return List.of();
    }

    /** One that was sold out before the show, or in its rehearsal, is told so by its card alone. */
    private static List<Mark> pinned(ProductPinned pinned) {
        var card = Checked.present(pinned.card(), "card");
        var pin = mark(pinned, "product.pinned", pinned.pinId(), card.productId(), card.name());
        if (card.soldOut() == null) return List.of(pin);
        return List.of(
                pin, mark(pinned, SOLD_OUT, "", card.productId(), card.name()).of(":sold-out"));
    }

    static Mark mark(RoomEvent event, String kind, String subject, String productId, @Nullable Words name) {
        return new Mark(
                Show.of(event.about()),
                Checked.id(event.about().id()),
                RoomFacts.at(event),
                kind,
                subject.isEmpty() ? "" : Checked.id(subject),
                productId.isEmpty() ? "" : Checked.id(productId),
                name == null ? "" : Checked.text(name.ko()),
                name == null || name.en() == null ? "" : Checked.text(name.en()));
    }
}
