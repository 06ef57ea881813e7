package dev.livestall.chat.directory;

import dev.livestall.chat.kafka.Sending;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes what this service says in the directory. Done when every in-sync replica has it; each node reads it in its turn. */
@Component
public class DirectoryWriter {
    private final Sending sending;

    DirectoryWriter(Sending sending) {
        this.sending = sending;
    }

    public Mono<Void> write(DirectoryEntry entry) {
        return sending.send(new ProducerRecord<>(Topics.DIRECTORY, entry.key(), EventJson.DIRECTORY.encode(entry)))
                .then();
    }

    /** Compaction forgets what stood under the key. */
    public Mono<Void> remove(String key) {
        return sending.send(new ProducerRecord<>(Topics.DIRECTORY, key, null)).then();
    }
}
