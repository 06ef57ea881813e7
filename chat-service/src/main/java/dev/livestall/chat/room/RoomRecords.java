package dev.livestall.chat.room;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent;
import dev.livestall.events.SellingEvent;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What every reader of the room log demands of a record. */
public final class RoomRecords {
    private RoomRecords() {}

    /**
     * @param clockLimit how far the event's time may lie after the record's
     * @throws RuntimeException if this is not an event of a room; the message says why
     */
    public static RoomEvent check(ConsumerRecord<String, byte[]> record, Duration clockLimit, Broadcasts broadcasts) {
        if (record.value() == null) throw new IllegalArgumentException("an empty record");
        RoomEvent event = EventJson.ROOM.decode(record.value());
        if (event instanceof RoomEvent.Unknown) return event;
        String id = event.about().broadcast();
        Instant at = event.about().at();
        if (event.about().id() == null || at == null || event.about().shopId() == null) {
            throw new IllegalArgumentException("an event without id, time or shop");
        }
        if (isIncomplete(event)) throw new IllegalArgumentException("an event without what it is about");
        if (at.isAfter(Instant.ofEpochMilli(record.timestamp()).plus(clockLimit))) {
            throw new IllegalArgumentException("an event from the future: " + at);
        }
        broadcasts
                .find(id)
                .filter(show -> !show.shopId().equals(event.about().shopId()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("an event of another shop in broadcast " + id);
                });
        return event;
    }

    /** A field that every reader relies on is missing. */
    private static boolean isIncomplete(RoomEvent event) {
        if (event instanceof LineEvent.MessagePosted posted) {
            Author author = posted.author();
            return posted.text() == null
                    || author == null
                    || author.viewerId() == null
                    || author.nickname() == null
                    || author.role() == null;
        }
        if (event instanceof LineEvent.MessageRemoved removed) {
            return removed.messageId() == null || removed.by() == null;
        }
        if (event instanceof SanctionEvent.ViewerTimedOut out) {
            return out.viewerId() == null || out.until() == null || out.by() == null;
        }
        if (event instanceof SellingEvent.ProductPinned pin) {
            return pin.pinId() == null || pin.card() == null || pin.card().productId() == null;
        }
        return TalkRecords.isIncomplete(event);
    }
}
