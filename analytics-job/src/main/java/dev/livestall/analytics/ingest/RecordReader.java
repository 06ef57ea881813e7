package dev.livestall.analytics.ingest;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.ViewerErased;
import dev.livestall.events.EventJson;
import dev.livestall.events.Fingerprint;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import dev.livestall.events.UnreadableEvent;
import dev.livestall.events.ViewerEvent;
import java.util.List;
import java.util.function.Function;

/** Reads one record of any of the topics. Pure. */
final class RecordReader {
    private RecordReader() {}

    static Reading read(RawRecord raw) {
        try {
            return switch (raw.topic()) {
                case Topics.ROOM_EVENTS -> room(raw);
                case Topics.VIEWER_EVENTS -> viewer(raw);
                case Topics.ORDER_EVENTS -> order(raw);
                case Topics.DIRECTORY -> directory(raw);
                default -> new Reading.Rejected("unknown-topic: " + raw.topic());
            };
        } catch (UnreadableEvent e) {
            return new Reading.Rejected("unreadable: " + e.getMessage());
        } catch (RuntimeException e) {
            // What a record lacks shows where it is used; whatever is thrown there, the record is what is wrong.
            return new Reading.Rejected("incomplete: " + e.getMessage());
        }
    }

    private static Reading room(RawRecord raw) {
        RoomEvent event = EventJson.ROOM.decode(raw.value());
        if (Uncounted.has(event)) return new Reading.Skipped();
        return facts(raw, event.about(), event, RoomFacts::of);
    }

    private static Reading viewer(RawRecord raw) {
        ViewerEvent event = EventJson.VIEWER.decode(raw.value());
        if (Uncounted.has(event)) return new Reading.Skipped();
        return facts(raw, event.about(), event, ViewerFacts::of);
    }

    private static Reading order(RawRecord raw) {
        OrderEvent event = EventJson.ORDER.decode(raw.value());
        if (event instanceof OrderEvent.Unknown) return new Reading.Skipped();
        // A dispute is the shop's cost and moves no figure of sales; nor does a parcel's way.
        if (event instanceof OrderEvent.OrderDisputed
                || event instanceof OrderEvent.OrderShipped
                || event instanceof OrderEvent.OrderDelivered) return new Reading.Skipped();
        // A claimed coupon is no order yet; what it takes off is in the lines of the order that uses it.
        if (event instanceof OrderEvent.CouponClaimed) return new Reading.Skipped();
        return facts(raw, event.about(), event, OrderFacts::of);
    }

    /** Of all that stands there the job needs to know whom to forget. */
    private static Reading directory(RawRecord raw) {
        if (raw.value().length == 0) return new Reading.Beside();
        DirectoryEntry entry = EventJson.DIRECTORY.decode(raw.value());
        if (!(entry instanceof ViewerErased erased)) return new Reading.Beside();
        long author = Fingerprint.ofViewer(Checked.id(erased.shopId()), Checked.id(erased.viewerId()));
        return new Reading.Facts(
                List.of(new Erasure(author, Checked.present(erased.at(), "at").toEpochMilli())));
    }

    private static <E> Reading facts(RawRecord raw, About about, E event, Function<E, List<Fact>> facts) {
        Checked.id(about.id());
        Checked.id(about.shopId());
        if (about.broadcastId() != null) Checked.id(about.broadcastId());
        if (Checked.present(about.mode(), "mode") == Mode.REHEARSAL) return new Reading.Skipped();
        if (EventTime.isAhead(Checked.present(about.at(), "at"), raw.appendedAt())) {
            return new Reading.Rejected("ahead-of-time: " + about.at());
        }
        return new Reading.Facts(facts.apply(event));
    }
}
