package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import dev.livestall.events.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a room promises to those in it, seen through real sockets of two nodes on one log. */
class RoomIT {
    @Test
    void aMessageIsAcknowledgedWithItsPositionAndReachesViewersOfBothNodes() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "보리차한잔");
                Client reader = show.viewer(Stack.TWO)) {
            JsonNode ack = writer.post("m-1", "안녕하세요");
            assertThat(ack.path("type").stringValue()).isEqualTo("ack");
            JsonNode seen = reader.event("message.posted");
            assertThat(seen.path("id")).isEqualTo(ack.path("messageId"));
            assertThat(seen.path("text").stringValue()).isEqualTo("안녕하세요");
            assertThat(seen.path("author").path("nickname").stringValue()).isEqualTo("보리차한잔");
            assertThat(reader.cursor()).isEqualTo(ack.path("position").stringValue());
        }
    }

    @Test
    void viewersOfTwoNodesSeeOneOrder() {
        Show show = Show.live();
        List<Client> writers = IntStream.range(0, 8)
                .mapToObj(i -> show.named(i % 2 == 0 ? Stack.ONE : Stack.TWO, "손님" + i))
                .toList();
        try (Client here = show.viewer(Stack.ONE);
                Client there = show.viewer(Stack.TWO)) {
            for (int round = 0; round < 5; round++) {
                for (Client writer : writers) {
                    writer.send(Json.of("{'type':'post','id':'r%d','text':'말 %d'}", round, round));
                }
            }
            Awaitility.await().untilAsserted(() -> {
                assertThat(here.texts()).hasSize(40);
                assertThat(there.events()).isEqualTo(here.events());
            });
        }
        writers.forEach(Client::close);
    }

    @Test
    void aRetryIsTheSameMessageAlsoByWayOfTheOtherNode() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client first = Client.open(Stack.ONE, show.id).join(token).name("하나");
                Client second = Client.open(Stack.TWO, show.id).join(token).name("하나")) {
            String position = first.post("same", "한 번만").path("position").stringValue();
            assertThat(first.post("same", "한 번만").path("position").stringValue())
                    .isEqualTo(position);
            assertThat(second.post("same", "한 번만").path("position").stringValue())
                    .isEqualTo(position);
            second.post("other", "끝");
            second.event(event -> event.path("text").asString("").equals("끝"));
            assertThat(second.texts()).containsExactly("한 번만", "끝");
        }
    }

    @Test
    void ofTheSameMessageWrittenTwiceIntoTheLogReadersSeeTheFirst() {
        Show show = Show.live();
        try (Client reader = show.viewer(Stack.ONE)) {
            MessagePosted message = message(show, 1);
            Stack.LOG.room(show.partition, message);
            Stack.LOG.room(show.partition, message);
            Stack.LOG.room(show.partition, message(show, 2));
            reader.event(event -> event.path("text").asString("").equals("줄 2"));
            assertThat(reader.texts()).containsExactly("줄 1", "줄 2");
        }
    }

    @Test
    void timeOutsAreSeenByModeratorsOnly() {
        Show show = Show.live();
        try (Client moderator = show.staff(Stack.ONE, "moderator");
                Client viewer = show.viewer(Stack.ONE);
                Client writer = show.named(Stack.ONE, "셋")) {
            moderator.send(Json.of(
                    "{'type':'timeout','id':'t','viewerId':'%s','seconds':60}",
                    UUID.randomUUID().toString()));
            moderator.event("viewer.timed_out");
            writer.post("after", "그 다음");
            viewer.event("message.posted");
            assertThat(viewer.events()).hasSize(1);
        }
    }

    @Test
    void aNodeThatStartsLaterKnowsTheWholeShow() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client first = Client.open(Stack.ONE, show.id).join(token).name("넷")) {
            String position = first.post("before", "먼저").path("position").stringValue();
            try (var later = Stack.node("later");
                    Client there = Client.open(later, show.id).join(token).name("넷")) {
                assertThat(linesOf(there)).containsExactly("먼저");
                assertThat(there.post("before", "먼저").path("position").stringValue())
                        .isEqualTo(position);
                assertThat(there.events()).isEmpty();
            }
        }
    }

    @Test
    void anEndedRoomStaysReadable() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "다섯")) {
            writer.post("a", "끝까지");
            show.end();
            assertThat(writer.post("b", "늦은 말").path("code").stringValue()).isEqualTo("ended");
            try (Client late = show.viewer(Stack.TWO)) {
                assertThat(linesOf(late)).containsExactly("끝까지");
                assertThat(late.hello().path("room").path("state").stringValue())
                        .isEqualTo("ended");
            }
        }
    }

    @Test
    void beforeItsStartNobodyWrites() {
        Show show = Show.draft();
        try (Client early = show.named(Stack.ONE, "여섯")) {
            assertThat(early.post("a", "시작 전").path("code").stringValue()).isEqualTo("not-started");
            assertThat(Stack.LOG.all(Topics.ROOM_EVENTS, record -> show.id.equals(record.key())))
                    .isEmpty();
        }
    }

    private static MessagePosted message(Show show, int number) {
        Author author = new Author(UUID.randomUUID().toString(), "밖에서", Role.VIEWER, false);
        return new MessagePosted(show.about(), "c" + number, author, "줄 " + number, List.of());
    }

    private static List<String> linesOf(Client client) {
        List<String> lines = new ArrayList<>();
        client.hello().path("events").forEach(event -> {
            if (event.has("text")) lines.add(event.path("text").stringValue());
        });
        lines.addAll(client.texts());
        return lines;
    }
}
