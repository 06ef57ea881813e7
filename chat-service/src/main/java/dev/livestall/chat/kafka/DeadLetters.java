package dev.livestall.chat.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.livestall.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the bytes of records that can't be used, with where they stood and why. */
@Component
public class DeadLetters {
    private static final int REASON_CHARS = 500;

    private final Sending sending;

    DeadLetters(Sending sending) {
        this.sending = sending;
    }

    /** Completes when Kafka has it. */
    public Mono<Void> keep(ConsumerRecord<String, byte[]> record, String reason) {
        var letter = new ProducerRecord<>(Topics.DEAD_LETTERS, record.key(), record.value());
        letter.headers()
                .add(
                        "reason",
                        reason.substring(0, Math.min(reason.length(), REASON_CHARS))
                                .getBytes(UTF_8))
                .add("topic", record.topic().getBytes(UTF_8))
                .add("partition", String.valueOf(record.partition()).getBytes(UTF_8))
                .add("offset", String.valueOf(record.offset()).getBytes(UTF_8));
        return sending.send(letter).then();
    }
}
