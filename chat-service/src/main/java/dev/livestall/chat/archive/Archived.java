package dev.livestall.chat.archive;

import dev.livestall.events.RoomEvent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One event with the record in which it stands in the log. */
record Archived(RoomEvent event, String epoch, ConsumerRecord<String, byte[]> record) {
    String shopId() {
        return event.about().shopId();
    }

    long offset() {
        return record.offset();
    }

    String json() {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
