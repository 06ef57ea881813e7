package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reading back by page, and taking back what is older than the ring. On a node whose ring holds a hundred events. */
class OlderLinesIT {
    private static Node small;
    private final Show show = Show.live();

    @BeforeAll
    static void start() {
        small = Stack.node("small", "--LIVESTALL_RING_EVENTS=100");
    }

    @AfterAll
    static void stop() {
        small.close();
    }

    @Test
    void pagesLeadBackToTheFirstLineWithoutAHoleWhereTheRingEnds() {
        say(250);
        assertThat(readBack(small, 40)).containsExactlyElementsOf(numbers(0, 250));
        assertThat(readBack(Stack.TWO, 100)).containsExactlyElementsOf(numbers(0, 250));
    }

    @Test
    void aRemovedLineIsInNoPageHoweverOldItIs() {
        List<String> ids = say(200);
        archived(200);
        try (Client host = show.staff(small, "host")) {
            for (int i : new int[] {5, 195}) {
                host.send(Json.of("{'type':'remove','id':'r%d','messageId':'%s'}", i, ids.get(i)));
                assertThat(host.answer("r" + i).path("type").stringValue()).isEqualTo("ack");
            }
        }
        List<String> left = new ArrayList<>(numbers(0, 200));
        left.removeAll(List.of("줄 5", "줄 195"));
        // At once on the node that acknowledged it, whatever the archive says by then; on the other within the second.
        assertThat(readBack(small, 100)).containsExactlyElementsOf(left);
        Awaitility.await()
                .untilAsserted(() -> assertThat(readBack(Stack.ONE, 100)).containsExactlyElementsOf(left));
    }

    @Test
    void aLineThatNeverWasIsStillUnknown() {
        try (Client host = show.staff(small, "host")) {
            String id = UUID.randomUUID().toString();
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", id));
            assertThat(host.answer("r").path("code").stringValue()).isEqualTo("unknown-message");
        }
    }

    @Test
    void anotherShopsRoomHasNoneOfIt() {
        say(3);
        Show other = Show.live();
        assertThat(Json.read(small.get(path(other.id, "")).body()).path("messages"))
                .isEmpty();
        assertThat(small.get(path(UUID.randomUUID().toString(), "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void badRangesAreNamed() {
        for (String limit : List.of("0", "101", "-1", "ten", "99999999999")) {
            assertProblem("?limit=" + limit, "invalid-limit");
        }
        for (String before : List.of("x", "epoch:", "e:-1", "e:99999999999999999999", "")) {
            assertProblem("?before=" + before, "invalid-position");
        }
    }

    @Test
    void aPositionOfALogThatNobodyKnowsHasNothingBeforeIt() {
        say(3);
        JsonNode page = Json.read(
                small.get(path(show.id, "?before=AAAAAAAAAAAAAAAAAAAAAA:5")).body());
        assertThat(page.path("messages")).isEmpty();
        assertThat(page.has("before")).isFalse();
    }

    private void assertProblem(String query, String code) {
        var answer = small.get(path(show.id, query));
        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(Json.read(answer.body()).path("code").stringValue()).isEqualTo(code);
    }

    private List<String> say(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Author author = new Author(UUID.randomUUID().toString(), "밖에서", Role.VIEWER, false);
            MessagePosted line = new MessagePosted(show.about(), "c" + i, author, "줄 " + i, List.of());
            ids.add(line.about().id());
            Stack.LOG.room(show.partition, line);
        }
        archived(count);
        return ids;
    }

    /** Both halves of the answer are there: the nodes have read the end, and the archive what the small ring has lost. */
    private void archived(int count) {
        for (Node node : List.of(small, Stack.ONE, Stack.TWO)) {
            Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(20))
                    .until(() -> readBack(node, 100).size() >= count);
        }
    }

    private List<String> readBack(Node node, int limit) {
        List<String> texts = new ArrayList<>();
        String query = "?limit=" + limit;
        while (true) {
            JsonNode page = Json.read(node.get(path(show.id, query)).body());
            List<String> lines = new ArrayList<>();
            page.path("messages").forEach(line -> lines.add(line.path("text").stringValue()));
            assertThat(lines).hasSizeLessThanOrEqualTo(limit);
            texts.addAll(0, lines);
            if (!page.has("before")) return texts;
            query = "?limit=" + limit + "&before=" + page.path("before").stringValue();
        }
    }

    private static String path(String show, String query) {
        return "/api/chat/broadcasts/" + show + "/messages" + query;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "줄 " + i).toList();
    }
}
