package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.LoggedPoll;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is kept of polls when their room is gone, and what anybody may read of it. */
class PastPollsIT {
    private static final String ENDED = "SELECT count(*) FROM poll WHERE ended_at IS NOT NULL";

    private final Show show = Show.live();
    private final Rows rows = new Rows(show.shopId);

    @Test
    void bothNodesTellTheResultOnceThePollIsOverAndNothingBefore() {
        try (Client host = show.staff(Stack.ONE, "host");
                Client one = show.viewer(Stack.ONE);
                Client two = show.viewer(Stack.TWO)) {
            host.send(
                    Json.of(
                            "{'type':'begin-poll','id':'p','question':{'ko':'무슨 색?'},'options':[{'ko':'크림'},{'ko':'먹색'}],'hidden':true,'right':1}"));
            String poll = host.answer("p").path("messageId").stringValue();
            for (Client viewer : List.of(one, two)) {
                viewer.event("poll.begun");
                viewer.send(Json.of("{'type':'vote','id':'v','pollId':'%s','option':1}", poll));
                assertThat(viewer.answer("v").path("type").stringValue()).isEqualTo("ack");
            }
            rows.until(1, "SELECT count(*) FROM poll");
            assertThat(page(Stack.TWO, "").path("entries")).isEmpty();
            host.send(Json.of("{'type':'end-poll','id':'e','pollId':'%s'}", poll));
            host.answer("e");
        }
        rows.until(1, ENDED);
        show.end();
        for (Node node : List.of(Stack.ONE, Stack.TWO)) {
            JsonNode told = untilThereAre(node, 1).get(0);
            assertThat(told.path("question").path("ko").stringValue()).isEqualTo("무슨 색?");
            assertThat(told.path("options")).hasSize(2);
            assertThat(told.path("counts").toString()).isEqualTo("[0,2]");
            assertThat(told.path("votes").intValue()).isEqualTo(2);
            assertThat(told.path("right").intValue()).isEqualTo(1);
            assertThat(told.path("hidden").booleanValue()).isTrue();
            assertThat(at(told, "from")).isBefore(at(told, "until"));
            assertThat(told.has("by")).isFalse();
        }
    }

    @Test
    void theSameRecordsReadAgainChangeNothing() throws Exception {
        Instant at = Instant.now().minusSeconds(50);
        var poll = new LoggedPoll(show, Mode.LIVE).begins(at, false).ends(at.plusSeconds(20), 2, 3);
        poll.begins(at.plusSeconds(30), true).ends(at.plusSeconds(40), 9, 9);
        rows.until(1, ENDED);
        String everything = "SELECT count(*) * 1000 + sum(hashtext(p::text)) FROM poll p";
        String group = "again-" + UUID.randomUUID();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Stack.LOG.hasRead("archive-" + Stack.database().name(), Topics.ROOM_EVENTS));
        long before = rows.count(everything);
        try (var again = Stack.node("again", "--LIVESTALL_ARCHIVE_GROUP=" + group)) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Stack.LOG.hasRead(group, Topics.ROOM_EVENTS));
        }
        assertThat(rows.count(everything)).isEqualTo(before);
        JsonNode told = untilThereAre(Stack.ONE, 1).get(0);
        assertThat(told.path("counts").toString()).isEqualTo("[2,3]");
        assertThat(Duration.between(at(told, "from"), at(told, "until"))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whatWasPractisedAndWhatNeverRanIsNotTold() {
        Instant at = Instant.now().minusSeconds(50);
        new LoggedPoll(show, Mode.REHEARSAL).begins(at, false).ends(at.plusSeconds(1), 1, 1);
        var real = new LoggedPoll(show, Mode.LIVE).begins(at.plusSeconds(2), false);
        new LoggedPoll(show, Mode.LIVE).begins(at.plusSeconds(3), false);
        real.ends(at.plusSeconds(9), 4, 0);
        rows.until(1, ENDED);
        assertThat(rows.count("SELECT count(*) FROM poll")).isEqualTo(2);
        List<JsonNode> told = untilThereAre(Stack.ONE, 1);
        assertThat(told.get(0).path("pollId").stringValue()).isEqualTo(real.id);
    }

    @Test
    void pagesLeadBackToTheFirstAndAnotherShowHasNoneOfThem() {
        Instant at = Instant.now().minusSeconds(50);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            var poll = new LoggedPoll(show, Mode.LIVE).begins(at.plusSeconds(2 * i), false);
            ids.add(0, poll.ends(at.plusSeconds(2 * i + 1), i, 0).id);
        }
        rows.until(5, ENDED);
        List<String> read = new ArrayList<>();
        String next = "?limit=2";
        while (!next.isEmpty()) {
            JsonNode page = page(Stack.TWO, next);
            assertThat(page.path("entries").size()).isLessThanOrEqualTo(2);
            page.path("entries").forEach(poll -> read.add(poll.path("pollId").stringValue()));
            next = page.has("before") ? "?limit=2&before=" + page.path("before").stringValue() : "";
        }
        assertThat(read).isEqualTo(ids);
        Show other = Show.live();
        assertThat(Json.read(Stack.ONE.get(path(other.id, "")).body()).path("entries"))
                .isEmpty();
        assertThat(new Rows(other.shopId).count("SELECT count(*) FROM poll")).isZero();
    }

    @Test
    void badPagesAndUnknownShowsAreNamed() {
        assertThat(Stack.ONE.get(path(show.id, "?limit=101")).body()).contains("invalid-limit");
        assertThat(Stack.ONE.get(path(show.id, "?before=x")).body()).contains("invalid-position");
        assertThat(Stack.ONE.get(path(UUID.randomUUID().toString(), "")).statusCode())
                .isEqualTo(404);
    }

    /** A page is remembered for some seconds. */
    private List<JsonNode> untilThereAre(Node node, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> page(node, "").path("entries").valueStream().toList(), polls -> polls.size() == count);
    }

    private JsonNode page(Node node, String query) {
        return Json.read(node.get(path(show.id, query)).body());
    }

    private static String path(String show, String query) {
        return "/api/chat/broadcasts/" + show + "/polls" + query;
    }

    private static Instant at(JsonNode told, String field) {
        return Instant.parse(told.path(field).stringValue());
    }
}
