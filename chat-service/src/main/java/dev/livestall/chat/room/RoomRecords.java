package dev.livestall.chat.room;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.events.EventJson;
import dev.livestall.events.RoomEvent;
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
}
