package dev.livestall.chat.message;

import dev.livestall.chat.kafka.Sending;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The room log in Kafka, in the partition that the broadcast was given.
 *
 * <p>Acknowledged means two things: every in-sync replica has the record, and this node has read up to it. Only reading tells whether the
 * same id stands earlier in the log, written by way of another node.
 */
@Component
class KafkaRoomLog implements RoomLog {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaRoomLog.class);

    private final Sending sending;
    private final Rooms rooms;
    private final ChatSettings settings;

    KafkaRoomLog(Sending sending, Rooms rooms, ChatSettings settings) {
        this.sending = sending;
        this.rooms = rooms;
        this.settings = settings;
    }

    @Override
    public Mono<Appended> append(BroadcastEntry broadcast, RoomEvent event) {
        Room room = rooms.of(broadcast);
        String id = event.about().id();
        Position there = room.firstPosition(id);
        if (there != null) return Mono.just(new Appended.At(there));
        Mono<Position> read = room.whenRead(id);
        return sending.send(record(broadcast, event))
                .then(read)
                .timeout(settings.logTimeout())
                .<Appended>map(Appended.At::new)
                .onErrorResume(failed -> unknown(room, id, failed));
    }

    /** Whatever failed, the record may have been written all the same. */
    private static Mono<Appended> unknown(Room room, String id, Throwable failed) {
        room.stopWaiting(id);
        if (!(failed instanceof TimeoutException)) LOG.warn("the log did not take {}: {}", id, failed.toString());
        return Mono.just(new Appended.Unknown());
    }

    private static ProducerRecord<String, byte[]> record(BroadcastEntry broadcast, RoomEvent event) {
        return new ProducerRecord<>(
                Topics.ROOM_EVENTS, broadcast.partition(), broadcast.id(), EventJson.ROOM.encode(event));
    }
}
