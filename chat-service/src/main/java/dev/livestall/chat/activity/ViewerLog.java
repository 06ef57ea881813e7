package dev.livestall.chat.activity;

import dev.livestall.chat.kafka.Sending;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;

/** Tells viewer events. This service stamps id and time; the browser's are never believed. */
@Component
class ViewerLog {
    private final Sending sending;

    ViewerLog(Sending sending) {
        this.sending = sending;
    }

    About about(BroadcastEntry broadcast) {
        return about(UUID.randomUUID().toString(), broadcast);
    }

    About about(String id, BroadcastEntry broadcast) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
    }

    void tell(ViewerEvent event) {
        sending.sendAndForget(
                new ProducerRecord<>(Topics.VIEWER_EVENTS, event.viewerId(), EventJson.VIEWER.encode(event)));
    }
}
