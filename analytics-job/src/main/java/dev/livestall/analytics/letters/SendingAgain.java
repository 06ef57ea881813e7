package dev.livestall.analytics.letters;

import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.ingest.SecondReading;
import dev.livestall.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends letters to the topics that they came from, each with a note of who did it and why. */
final class SendingAgain {
    private static final Set<String> EVENTS = Set.of(Topics.ROOM_EVENTS, Topics.VIEWER_EVENTS, Topics.ORDER_EVENTS);

    private final String kafka;
    private final Clock clock;

    SendingAgain(String kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /** @return what became of each that was chosen, by its id */
    Map<String, Fate> send(Choice choice, String by, String why) {
        var box = new Letterbox(kafka);
        Set<String> sent = new HashSet<>();
        box.read(letter -> {
            if (letter.isNote()) sent.add(letter.about());
        });
        var fates = new LinkedHashMap<String, Fate>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "acks", "all", "max.request.size", 1 << 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            box.read(letter -> {
                if (choice.takes(letter)) fates.put(letter.id(), send(letter, sent, by + ": " + why, producer));
            });
        }
        return fates;
    }

    private Fate send(Letter letter, Set<String> sent, String note, KafkaProducer<byte[], byte[]> producer) {
        if (sent.contains(letter.id())) return Fate.SENT_BEFORE;
        if (!EVENTS.contains(letter.topic())) return Fate.NO_EVENT;
        if (letter.isCutOff()) return Fate.CUT_OFF;
        RawRecord raw = letter.raw(clock.millis());
        Optional<String> key = SecondReading.key(raw);
        if (key.isEmpty()) return Fate.STILL_BAD;
        write(producer, new ProducerRecord<>(raw.topic(), raw.partition(), bytes(key.get()), raw.value()));
        write(producer, note(letter, note));
        return Fate.SENT;
    }

    private static ProducerRecord<byte[], byte[]> note(Letter letter, String note) {
        var record = new ProducerRecord<byte[], byte[]>(Topics.DEAD_LETTERS, null, new byte[0]);
        record.headers()
                .add("reason", bytes("sent-again: " + note))
                .add("topic", bytes(letter.topic()))
                .add("partition", bytes(Integer.toString(letter.partition())))
                .add("offset", bytes(letter.offset()))
                .add("letter", bytes(letter.id()));
        return record;
    }

    /** Each is durable before the next is looked at: there should be few. */
    private static void write(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(record.topic() + " could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
