package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What moderators do to a viewer holds on every node, after a restart, in resume, in hello and in the archive. */
class SanctionIT {
    private final Show show = Show.live();
    private final String token = show.mint(Stack.ONE).path("token").stringValue();

    @Test
    void allLinesOfAViewerAreGoneEverywhereAndOthersStay() {
        try (Client writer = Client.open(Stack.ONE, show.id).join(token).name("도배꾼");
                Client other = show.named(Stack.TWO, "이웃");
                Client moderator = show.staff(Stack.TWO, "moderator")) {
            for (int i = 0; i < 3; i++) writer.post("s" + i, "도배 " + i);
            other.post("o", "남는 말");
            moderator.event(event -> event.path("text").asString("").equals("남는 말"));
            String start = other.hello().path("position").stringValue();
            ok(moderator, command("remove-lines", writer.viewerId()));
            JsonNode removed = other.event("viewer.lines_removed");
            assertThat(removed.path("viewerId").stringValue()).isEqualTo(writer.viewerId());
            try (Client newcomer = show.viewer(Stack.ONE);
                    Client again = Client.open(Stack.ONE, show.id).join(token, start);
                    Client late = show.viewer(Stack.TWO)) {
                assertThat(lines(newcomer)).containsExactly("남는 말");
                assertThat(lines(again)).containsExactly("남는 말");
                assertThat(lines(late)).containsExactly("남는 말");
            }
            writer.post("again", "다시 온 말");
            other.event(event -> event.path("text").asString("").equals("다시 온 말"));
        }
        Rows rows = new Rows(show.shopId);
        rows.until(2, "SELECT count(*) FROM message WHERE event IS NOT NULL");
        assertThat(rows.count("SELECT count(*) FROM message WHERE event LIKE '%도배 %'"))
                .isZero();
        rows.until(1, "SELECT count(*) FROM audit WHERE action = 'viewer.lines_removed' AND why = '시험'");
    }

    @Test
    void aLiftedTimeoutIsOverOnEveryNode() {
        try (Client viewer = Client.open(Stack.ONE, show.id).join(token).name("조용");
                Client moderator = show.staff(Stack.TWO, "moderator")) {
            ok(moderator, Json.of("{'type':'timeout','id':'t','viewerId':'%s','seconds':600}", viewer.viewerId()));
            refused(viewer, "muted");
            try (Client again = Client.open(Stack.TWO, show.id).join(token)) {
                assertThat(again.hello().at("/state/sanctions/mutedUntil").isString())
                        .isTrue();
            }
            ok(moderator, command("lift-timeout", viewer.viewerId()));
            Awaitility.await().untilAsserted(() -> assertThat(viewer.post("b" + System.nanoTime(), "말")
                            .path("type")
                            .asString(""))
                    .isEqualTo("ack"));
        }
        new Rows(show.shopId).until(1, "SELECT count(*) FROM audit WHERE action = 'viewer.timeout_lifted'");
    }

    @Test
    void aBannedViewerIsOutOfEveryRoomOfTheShopUntilTheBanIsTakenBack() {
        String viewerId;
        try (Client here = Client.open(Stack.ONE, show.id).join(token).name("추방");
                Client there = Client.open(Stack.TWO, show.id).join(token);
                Client moderator = show.staff(Stack.TWO, "moderator")) {
            viewerId = here.viewerId();
            ok(moderator, command("ban", viewerId));
            assertThat(here.closed()).isEqualTo("1008 banned");
            assertThat(there.closed()).isEqualTo("1008 banned");
            for (var node : List.of(Stack.ONE, Stack.TWO))
                assertThat(turnedAway(node)).isEqualTo("1008 banned");
            assertThat(heart(Stack.ONE)).isEqualTo(403);
            assertThat(heart(Stack.TWO)).isEqualTo(403);
            try (var later = Stack.node("after-ban")) {
                assertThat(turnedAway(later)).isEqualTo("1008 banned");
            }
            ok(moderator, command("unban", viewerId));
            Awaitility.await().untilAsserted(() -> {
                try (Client back = Client.open(Stack.ONE, show.id)) {
                    back.send("{\"type\":\"join\",\"token\":\"" + token + "\"}");
                    assertThat(back.next(
                                    frame -> frame.path("type").asString("").equals("hello")))
                            .isNotNull();
                }
            });
        }
        new Rows(show.shopId)
                .until(
                        2,
                        "SELECT count(*) FROM audit WHERE action IN ('viewer.banned', 'viewer.unbanned') AND target_id = '"
                                + viewerId + "'");
    }

    /** @return the status of a command by POST */
    private int heart(Node node) {
        String commands = "/api/chat/broadcasts/" + show.id + "/commands";
        return node.post(commands, Json.of("{'type':'heart','count':1}"), "Authorization", "Bearer " + token)
                .statusCode();
    }

    @Test
    void linesOfAHiddenViewerReachTheirAuthorAndModeratorsAndNobodyElse() {
        try (Client author = Client.open(Stack.ONE, show.id).join(token).name("그림자");
                Client other = show.named(Stack.TWO, "이웃");
                Client moderator = show.staff(Stack.TWO, "moderator")) {
            author.post("before", "보이던 말");
            other.event("message.posted");
            String start = other.hello().path("position").stringValue();
            ok(moderator, command("hide", author.viewerId()));
            Client.sleep(java.time.Duration.ofMillis(300));
            JsonNode ack = author.post("hidden", "숨은 말");
            assertThat(ack.path("type").stringValue()).isEqualTo("ack");
            assertThat(author.post("hidden", "숨은 말").path("position")).isEqualTo(ack.path("position"));
            assertThat(moderator.event("message.shadowed").at("/message/text").stringValue())
                    .isEqualTo("숨은 말");
            other.post("o", "이웃의 말");
            moderator.event(event -> event.path("text").asString("").equals("이웃의 말"));
            other.event(event -> event.path("text").asString("").equals("이웃의 말"));
            assertThat(other.events().toString()).doesNotContain("숨은 말").doesNotContain("shadow");
            try (Client own = Client.open(Stack.TWO, show.id).join(token);
                    Client resumed = Client.open(Stack.ONE, show.id).join(token, start);
                    Client newcomer = show.viewer(Stack.ONE);
                    Client staff = show.staff(Stack.ONE, "host")) {
                assertThat(lines(own)).containsExactly("보이던 말", "숨은 말", "이웃의 말");
                assertThat(lines(resumed)).containsExactly("보이던 말", "숨은 말", "이웃의 말");
                assertThat(own.hello().toString()).doesNotContain("shadow").doesNotContain("hidden\":");
                assertThat(lines(newcomer)).containsExactly("보이던 말", "이웃의 말");
                assertThat(staff.hello().at("/state/sanctions/hidden").toString())
                        .contains(author.viewerId());
            }
            try (var later = Stack.node("after-hide");
                    Client there = Client.open(later, show.id).join(token)) {
                assertThat(lines(there)).containsExactly("보이던 말", "숨은 말", "이웃의 말");
                there.name("그림자").post("still", "아직 숨은 말");
                moderator.event(event -> event.at("/message/text").asString("").equals("아직 숨은 말"));
            }
            ok(moderator, command("unhide", author.viewerId()));
            Client.sleep(java.time.Duration.ofMillis(300));
            author.post("free", "다시 보이는 말");
            other.event(event -> event.path("text").asString("").equals("다시 보이는 말"));
        }
        Rows rows = new Rows(show.shopId);
        rows.until(2, "SELECT count(*) FROM message WHERE hidden_event IS NOT NULL AND event IS NULL");
        rows.until(2, "SELECT count(*) FROM audit WHERE action IN ('viewer.hidden', 'viewer.shown')");
    }

    private String turnedAway(dev.livestall.chat.harness.Node node) {
        try (Client client = Client.open(node, show.id)) {
            client.send("{\"type\":\"join\",\"token\":\"" + token + "\"}");
            return client.closed();
        }
    }

    private static String command(String type, String viewerId) {
        String why = type.startsWith("un") || type.startsWith("lift") ? "" : ",'why':'시험'";
        return Json.of("{'type':'%s','id':'%s','viewerId':'%s'%s}", type, type, viewerId, why);
    }

    private static void ok(Client moderator, String command) {
        moderator.send(command);
        JsonNode answer = moderator.answer(Json.read(command).path("id").stringValue());
        assertThat(answer.path("type").stringValue()).as(answer.toString()).isEqualTo("ack");
    }

    private static void refused(Client viewer, String code) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        viewer.post("x" + System.nanoTime(), "말").path("code").asString(""))
                .isEqualTo(code));
    }

    private static List<String> lines(Client client) {
        List<String> lines = new ArrayList<>();
        client.hello().path("events").forEach(event -> {
            if (event.has("text")) lines.add(event.path("text").stringValue());
        });
        lines.addAll(client.texts());
        return lines;
    }
}
