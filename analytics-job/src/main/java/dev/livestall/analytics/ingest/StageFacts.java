package dev.livestall.analytics.ingest;

import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent.OfferEnded;
import dev.livestall.events.SellingEvent.OfferStarted;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.SellingEvent.ProductUnpinned;
import dev.livestall.events.StageEvent.BroadcastEnded;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The show's start and end, and what its team puts on the screen. */
final class StageFacts {
    private StageFacts() {}

    static Sign sign(RoomEvent event) {
        var kind = event instanceof BroadcastStarted
                ? Sign.Kind.STARTED
                : event instanceof BroadcastEnded ? Sign.Kind.ENDED : Sign.Kind.NOTED;
        return RoomFacts.by(event, Sign.ROOM, kind, "");
    }

    static Optional<Mark> mark(RoomEvent event) {
        if (event instanceof BroadcastStarted) return Optional.of(mark(event, "broadcast.started", "", "", null));
        if (event instanceof BroadcastEnded) return Optional.of(mark(event, "broadcast.ended", "", "", null));
        if (event instanceof ProductPinned pinned) {
            var card = Checked.present(pinned.card(), "card");
            return Optional.of(mark(event, "product.pinned", pinned.pinId(), card.productId(), card.name()));
        }
        if (event instanceof ProductUnpinned unpinned) {
            return Optional.of(mark(event, "product.unpinned", unpinned.pinId(), unpinned.productId(), null));
        }
        if (event instanceof OfferStarted started) {
            var offer = Checked.present(started.offer(), "offer");
            return Optional.of(mark(event, "offer.started", offer.offerId(), offer.productId(), null));
        }
        if (event instanceof OfferEnded ended) {
            return Optional.of(mark(event, "offer.ended", ended.offerId(), ended.productId(), null));
        }
        return Optional.empty();
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
