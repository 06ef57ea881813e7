package dev.livestall.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Mode;
import dev.livestall.events.Role;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Records that no reader can use. */
class PoisonIT {
    @Test
    void areSkippedAndKeptAndTheRoomGoesOn() {
        Show show = Show.live();
        byte[] noise = new byte[200];
        new Random(7).nextBytes(noise);
        List<byte[]> poison = List.of(
                noise,
                new byte[0],
                "null".getBytes(UTF_8),
                "{\"type\":\"message.posted\",\"id\":\"x\",\"mode\":\"live\"}".getBytes(UTF_8),
                withoutAuthor(show),
                fromTheFuture(show),
                ofAnotherShop(show));
        try (Client writer = show.named(Stack.ONE, "독")) {
            for (byte[] bytes : poison) Stack.LOG.room(show.partition, show.id, bytes);
            assertThat(writer.post("after", "그래도").path("type").stringValue()).isEqualTo("ack");
            writer.event("message.posted");
            assertThat(writer.events()).hasSize(1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<ConsumerRecord<String, byte[]>> letters =
                    Stack.LOG.all(Topics.DEAD_LETTERS, record -> show.id.equals(record.key()));
            assertThat(letters).extracting(ConsumerRecord::value).containsExactlyElementsOf(poison);
            assertThat(letters).allSatisfy(letter -> {
                assertThat(header(letter, "topic")).isEqualTo(Topics.ROOM_EVENTS);
                assertThat(header(letter, "partition")).isEqualTo(String.valueOf(show.partition));
                assertThat(header(letter, "offset")).isNotBlank();
                assertThat(header(letter, "reason")).isNotBlank();
            });
        });
    }

    @Test
    void aLineThatTheArchiveCannotHoldIsKeptInTheDeadLettersAndHoldsNobodyUp() {
        Show show = Show.live();
        Author nobody = new Author("no-id", "손님", Role.VIEWER, false);
        Stack.LOG.room(show.partition, new MessagePosted(show.about(), "c", nobody, "누구?", List.of()));
        try (Client writer = show.named(Stack.ONE, "뒤에")) {
            assertThat(writer.post("after", "그래도").path("type").stringValue()).isEqualTo("ack");
        }
        new Rows(show.shopId).until(1, "SELECT count(*) FROM message WHERE event LIKE '%그래도%'");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Stack.LOG
                                .all(Topics.DEAD_LETTERS, record -> show.id.equals(record.key()))
                                .size()
                        == 1);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static byte[] withoutAuthor(Show show) {
        return """
                {"type":"message.posted","id":"%s","at":"%s","shopId":"%s","broadcastId":"%s","mode":"live","text":"누구?"}""".formatted(UUID.randomUUID(), Instant.now(), show.shopId, show.id)
                .getBytes(UTF_8);
    }

    private static byte[] fromTheFuture(Show show) {
        Instant later = Instant.now().plusSeconds(60);
        return encode(About.of(UUID.randomUUID().toString(), later, show.shopId, show.id, Mode.LIVE));
    }

    private static byte[] ofAnotherShop(Show show) {
        String other = UUID.randomUUID().toString();
        return encode(About.of(UUID.randomUUID().toString(), Instant.now(), other, show.id, Mode.LIVE));
    }

    private static byte[] encode(About about) {
        return dev.livestall.events.EventJson.ROOM.encode(new BroadcastStarted(about));
    }
}
