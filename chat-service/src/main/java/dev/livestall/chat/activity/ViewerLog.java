package dev.livestall.chat.activity;

import dev.livestall.chat.kafka.Sending;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells viewer events. This service stamps id and time; the browser's are never believed. */
@Component
class ViewerLog {
    private final Sending sending;
    private final Duration wait;

    ViewerLog(Sending sending, ChatSettings settings) {
        this.sending = sending;
        this.wait = settings.logTimeout();
    }

    About about(BroadcastEntry broadcast) {
        return about(UUID.randomUUID().toString(), broadcast);
    }

    About about(String id, BroadcastEntry broadcast) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
    }

    void tell(ViewerEvent event) {
        sending.sendAndForget(record(event));
    }

    /** @return whether Kafka said in time that it has it */
    Mono<Boolean> tellSurely(ViewerEvent event) {
        return sending.send(record(event)).map(there -> true).timeout(wait).onErrorReturn(false);
    }

    private static ProducerRecord<String, byte[]> record(ViewerEvent event) {
        return new ProducerRecord<>(Topics.VIEWER_EVENTS, event.viewerId(), EventJson.VIEWER.encode(event));
    }
}
