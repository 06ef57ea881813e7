package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.OwnKafka;
import dev.livestall.chat.room.Rooms;
import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Mode;
import dev.livestall.events.Role;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewPartitions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What becomes of rooms when something happens to their log. On a broker of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokerIT {
    private static OwnKafka kafka;
    private static Node node;

    @BeforeAll
    static void start() {
        kafka = new OwnKafka();
        node = kafka.node("broken", "--LIVESTALL_LOG_TIMEOUT=1s");
    }

    @AfterAll
    static void stop() {
        node.close();
        kafka.close();
    }

    @Test
    @Order(1)
    void aNodeReadsOnlyThePartitionsThatItsRoomsNeed() {
        String show = kafka.show(node, 1);
        String ghost = UUID.randomUUID().toString();
        kafka.log.room(2, line(ghost, "아무도 안 듣는 말"));
        String here = UUID.randomUUID().toString();
        kafka.log.room(1, line(here, "이웃한 방의 말"));
        Rooms rooms = node.bean(Rooms.class);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rooms.find(here)
                .isPresent());
        assertThat(rooms.find(ghost)).isEmpty();
        try (Client viewer = enter(show)) {
            assertThat(viewer.post("a", "들리는 말").path("type").stringValue()).isEqualTo("ack");
        }
    }

    @Test
    @Order(2)
    void aRoomWhosePartitionIsNotReadYetIsReadBeforeAnybodyEnters() {
        String ended = kafka.show(node, 3, BroadcastState.ENDED);
        kafka.log.room(3, line(ended, "끝난 방의 말"));
        assertThat(node.bean(Rooms.class).find(ended)).isEmpty();
        try (Client late = Client.open(node, ended).join(OwnKafka.token(node, ended))) {
            assertThat(late.hello().path("events").get(0).path("text").stringValue())
                    .isEqualTo("끝난 방의 말");
        }
    }

    @Test
    @Order(3)
    void withoutAnAnswerFromTheLogTheOutcomeIsUnknownAndTheRetryIsOneMessage() {
        String show = kafka.show(node, 0);
        try (Client writer = enter(show);
                Client reader = enter(show)) {
            writer.post("before", "먼저");
            kafka.pause();
            JsonNode unknown;
            try {
                unknown = writer.post("lost?", "들었나요");
            } finally {
                kafka.goOn();
            }
            assertThat(unknown.path("type").stringValue()).isEqualTo("unknown");
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> writer.post("lost?", "들었나요")
                    .path("type")
                    .asString("")
                    .equals("ack"));
            writer.post("after", "끝");
            reader.event(event -> event.path("text").asString("").equals("끝"));
            assertThat(reader.texts()).containsExactly("먼저", "들었나요", "끝");
        }
    }

    @Test
    @Order(4)
    void aPartitionThatIsAddedIsRead() throws Exception {
        try (var admin = kafka.admin()) {
            admin.createPartitions(Map.of(Topics.ROOM_EVENTS, NewPartitions.increaseTo(6)))
                    .all()
                    .get();
        }
        String show = kafka.show(node, 5);
        Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
            try (Client writer = enter(show);
                    Client reader = enter(show)) {
                assertThat(writer.post("a", "새 자리").path("type").asString("")).isEqualTo("ack");
                reader.event("message.posted");
            }
        });
    }

    @Test
    @Order(5)
    void whenTheLogIsMadeAnewEverybodyComesAgainAndGetsAFreshPicture() throws Exception {
        String show = kafka.show(node, 1);
        String token = OwnKafka.token(node, show);
        try (Client viewer = Client.open(node, show).join(token).name("옛날")) {
            viewer.post("a", "옛 기록의 말");
            viewer.event("message.posted");
            String cursor = viewer.cursor();
            kafka.makeAnew(Topics.ROOM_EVENTS);
            assertThat(viewer.closed()).matches("1012 [0-9]+");
            Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
                try (Client again = Client.open(node, show).join(token, cursor)) {
                    assertThat(again.hello().path("recovered").booleanValue()).isFalse();
                    assertThat(again.hello().path("position").stringValue()).doesNotStartWith(epochOf(cursor));
                    assertThat(again.hello().path("events")).isEmpty();
                }
            });
            try (Client again = Client.open(node, show).join(token).name("새날")) {
                String position = again.post("b", "새 기록의 말").path("position").stringValue();
                assertThat(again.event("message.posted").path("text").stringValue())
                        .isEqualTo("새 기록의 말");
                assertThat(again.cursor()).isEqualTo(position);
            }
        }
    }

    private static String epochOf(String position) {
        return position.substring(0, position.indexOf(':'));
    }

    private static Client enter(String show) {
        return Client.open(node, show).join(OwnKafka.token(node, show)).name("손님");
    }

    private static MessagePosted line(String broadcast, String text) {
        About about = About.of(
                UUID.randomUUID().toString(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                kafka.shopOf(broadcast),
                broadcast,
                Mode.LIVE);
        Author author = new Author(UUID.randomUUID().toString(), "밖에서", Role.VIEWER, false);
        return new MessagePosted(about, "c", author, text, List.of());
    }
}
