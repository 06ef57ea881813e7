package dev.livestall.analytics.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.sink.DeadLetter;
import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.About;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingAgainIT {
    private static final int PARTITION = 2;

    private final String kafka = BackingServices.shared(Backing.KAFKA).kafka();
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka), new ByteArraySerializer(), new ByteArraySerializer());
    private final String viewer = UUID.randomUUID().toString();
    /** Marks the letters of this test among those of others. */
    private final String reason = "ahead-of-time: " + viewer;

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void aLetterIsSentOnceToItsPlaceUnderItsKeyAndANoteSaysWhoAndWhy() throws Exception {
        String letter = put(Topics.VIEWER_EVENTS, followed());
        var before = end();
        assertThat(send()).containsExactly(Map.entry(letter, Fate.SENT));
        assertThat(send()).containsExactly(Map.entry(letter, Fate.SENT_BEFORE));
        assertThat(arrived(before)).containsExactly(viewer);
        var notes = new ArrayList<Letter>();
        new Letterbox(kafka).read(read -> {
            if (read.about().equals(letter)) notes.add(read);
        });
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo("sent-again: jo: the clock was wrong");
            assertThat(note.topic()).isEqualTo(Topics.VIEWER_EVENTS);
        });
    }

    @Test
    void whatWouldBeRejectedAgainIsCutOffOrIsNoEventStays() throws Exception {
        String bad = put(Topics.VIEWER_EVENTS, "{\"type\":\"viewer.followed\"}".getBytes(StandardCharsets.UTF_8));
        String large = put(Topics.VIEWER_EVENTS, new byte[DeadLetter.MAX_BYTES]);
        String document = put("elasticsearch:livestall-live", "{}".getBytes(StandardCharsets.UTF_8));
        var before = end();
        assertThat(send())
                .containsExactly(
                        Map.entry(bad, Fate.STILL_BAD),
                        Map.entry(large, Fate.CUT_OFF),
                        Map.entry(document, Fate.NO_EVENT));
        assertThat(arrived(before)).isEmpty();
    }

    @Test
    void onlyThoseThatAreNamedAreSent() throws Exception {
        put(Topics.VIEWER_EVENTS, followed());
        String named = put(Topics.VIEWER_EVENTS, followed());
        var again = new SendingAgain(kafka, Clock.systemUTC());
        assertThat(again.send(new Choice(reason, Set.of(named)), "jo", "one of them"))
                .containsExactly(Map.entry(named, Fate.SENT));
    }

    private Map<String, Fate> send() {
        return new SendingAgain(kafka, Clock.systemUTC())
                .send(new Choice(reason, Set.of()), "jo", "the clock was wrong");
    }

    private byte[] followed() {
        var about = About.of(UUID.randomUUID().toString(), Instant.now(), "shop", "show", Mode.LIVE);
        return EventJson.VIEWER.encode(new ViewerEvent.ViewerFollowed(about, viewer));
    }

    private String put(String topic, byte[] value) throws Exception {
        var record = new ProducerRecord<byte[], byte[]>(Topics.DEAD_LETTERS, null, value);
        record.headers()
                .add("reason", reason.getBytes(StandardCharsets.UTF_8))
                .add("topic", topic.getBytes(StandardCharsets.UTF_8))
                .add("partition", Integer.toString(PARTITION).getBytes(StandardCharsets.UTF_8))
                .add("offset", "7".getBytes(StandardCharsets.UTF_8));
        var written = producer.send(record).get();
        return written.partition() + ":" + written.offset();
    }

    private long end() {
        var place = new TopicPartition(Topics.VIEWER_EVENTS, PARTITION);
        try (var consumer = consumer()) {
            return consumer.endOffsets(List.of(place)).get(place);
        }
    }

    private List<String> arrived(long from) {
        var place = new TopicPartition(Topics.VIEWER_EVENTS, PARTITION);
        var keys = new ArrayList<String>();
        try (var consumer = consumer()) {
            consumer.assign(List.of(place));
            consumer.seek(place, from);
            long end = consumer.endOffsets(List.of(place)).get(place);
            while (consumer.position(place) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> keys.add(new String(record.key())));
            }
        }
        return keys;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
