package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What moderators look up by HTTP. */
class ModeratorIT extends BesideAModerator {
    @Test
    void theAuditIsReadPageByPageAndByWhatItIsAbout() {
        for (int i = 0; i < 5; i++) {
            Staff.ok(moderator, "timeout", "'viewerId':'%s','seconds':60,'why':'%d'", UUID.randomUUID(), i);
        }
        Staff.ok(moderator, "mode", "'slowSeconds':5");
        untilThereAre(6, shop + "/audit");
        List<String> ids = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = read(shop + "/audit?limit=2" + before);
            page.path("entries").forEach(entry -> ids.add(entry.path("id").stringValue()));
            before = page.has("before") ? "&before=" + page.path("before").stringValue() : null;
        } while (before != null);
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
        JsonNode newest = read(shop + "/audit?limit=1").path("entries").get(0);
        assertThat(newest.path("action").stringValue()).isEqualTo("room.mode_changed");
        assertThat(newest.path("detail").path("slowSeconds").intValue()).isEqualTo(5);
        JsonNode timeouts = read(shop + "/audit?action=viewer.timed_out&broadcastId=" + show.id)
                .path("entries");
        assertThat(timeouts).hasSize(5);
        assertThat(timeouts.get(0).path("why").stringValue()).isEqualTo("4");
        assertThat(timeouts.get(0).path("until").isString()).isTrue();
        assertThat(read(shop + "/audit?targetId=" + UUID.randomUUID()).path("entries"))
                .isEmpty();
    }

    @Test
    void aViewerIsKnownByLinesSanctionsAndReports() {
        String shown = writer.post("a", "보이는 말").path("messageId").stringValue();
        String removed = writer.post("b", "지울 말").path("messageId").stringValue();
        moderator.event(event -> event.path("id").asString("").equals(removed));
        Staff.ok(moderator, "remove", "'messageId':'%s'", removed);
        try (Client reporter = show.viewer(Stack.TWO)) {
            Staff.ask(reporter, "report", "'messageId':'%s','reason':'fraud','note':'이상해요'", shown);
        }
        Staff.ok(moderator, "ban", "'viewerId':'%s','why':'사기'", writer.viewerId());
        String path = shop + "/viewers/" + writer.viewerId();
        Awaitility.await().untilAsserted(() -> {
            JsonNode viewer = read(path);
            assertThat(viewer.path("bannedAt").isString()).isTrue();
            assertThat(viewer.path("nicknames").toString()).isEqualTo("[\"글쓴이\"]");
            assertThat(viewer.path("lines")).hasSize(2);
            assertThat(viewer.at("/lines/0/state").asString("")).isEqualTo("removed");
            assertThat(viewer.at("/lines/0").has("text")).isFalse();
            assertThat(viewer.at("/lines/1/text").asString("")).isEqualTo("보이는 말");
            assertThat(viewer.at("/sanctions/0/why").asString("")).isEqualTo("사기");
            assertThat(viewer.at("/reports/0/reasons/fraud").asInt(-1)).isEqualTo(1);
        });
        assertThat(read(path + "/lines?limit=1").path("entries")).hasSize(1);
        JsonNode bans = read(shop + "/bans").path("entries");
        assertThat(bans).hasSize(1);
        assertThat(bans.get(0).path("viewerId").stringValue()).isEqualTo(writer.viewerId());
        assertThat(read(shop + "/viewers/" + UUID.randomUUID()).path("lines")).isEmpty();
    }

    @Test
    void reportedLinesWaitUntilAModeratorHasDecided() {
        String id = writer.post("a", "신고할 말").path("messageId").stringValue();
        moderator.event(event -> event.path("id").asString("").equals(id));
        for (int i = 0; i < 2; i++) {
            try (Client reporter = show.viewer(Stack.TWO)) {
                Staff.ask(reporter, "report", "'messageId':'%s','reason':'spam','note':'쪽지 %d'", id, i);
            }
        }
        Awaitility.await().untilAsserted(() -> {
            JsonNode line = read(shop + "/reports").path("entries").path(0);
            assertThat(line.path("viewers").asInt(-1)).isEqualTo(2);
            assertThat(line.path("reasons").toString()).isEqualTo("{\"spam\":2}");
            assertThat(line.path("notes").toString()).contains("쪽지 0", "쪽지 1");
            assertThat(line.path("text").asString("")).isEqualTo("신고할 말");
            assertThat(line.path("state").asString("")).isEqualTo("open");
        });
        Staff.ok(moderator, "dismiss-reports", "'messageId':'%s'", id);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(read(shop + "/reports").path("entries")).isEmpty());
        assertThat(read(shop + "/reports?all=true").at("/entries/0/state").stringValue())
                .isEqualTo("settled");
    }

    @Test
    void allThatWaitsIsReadPageByPage() {
        Staff.ok(moderator, "mode", "'holdAll':true");
        writer.event("room.mode_changed");
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            held.add(writer.post("h" + i, "기다리는 말 " + i).path("messageId").stringValue());
        moderator.event(event -> event.at("/message/id").asString("").equals(held.get(2)));
        String path = "/api/chat/broadcasts/" + show.id + "/held";
        JsonNode first = read(path + "?limit=2");
        assertThat(first.at("/lines/0/message/id").stringValue()).isEqualTo(held.get(0));
        assertThat(first.path("after").stringValue()).isEqualTo(held.get(1));
        JsonNode last = read(path + "?limit=2&after=" + held.get(1));
        assertThat(last.path("lines")).hasSize(1);
        assertThat(last.has("after")).isFalse();
        assertThat(last.at("/lines/0/why").stringValue()).isEqualTo("all");
    }

    @Test
    void changedWordsAndRulesLeaveOneRowEach() {
        String owner = show.staffToken("owner");
        String words = "{\"words\":[{\"word\":\"오이\",\"action\":\"block\"}]}";
        assertThat(Asking.send(Stack.ONE, "PUT", shop + "/words", owner, words).statusCode())
                .isEqualTo(200);
        String path = "/api/chat/broadcasts/" + show.id + "/words";
        assertThat(Asking.send(Stack.ONE, "PUT", path, owner, words).statusCode())
                .isEqualTo(200);
        assertThat(Asking.send(Stack.ONE, "PUT", shop + "/text-rules", owner, "{\"links\":\"hold\"}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode rows = read(shop + "/audit").path("entries");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).path("action").stringValue()).isEqualTo("text_rules.changed");
        assertThat(rows.get(0).path("detail").toString()).isEqualTo("{\"links\":\"hold\"}");
        assertThat(rows.get(1).path("broadcastId").stringValue()).isEqualTo(show.id);
        assertThat(rows.get(2).path("targetId").stringValue()).isEqualTo(show.shopId);
        assertThat(rows.get(2).at("/detail/words").intValue()).isEqualTo(1);
        assertThat(Asking.send(Stack.ONE, "PUT", shop + "/words", owner, "{\"words\":[null]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(read(shop + "/audit").path("entries")).hasSize(3);
    }

    @Test
    void onlyModeratorsOfTheShopReadAnyOfIt() {
        Show other = Show.live();
        String viewer = show.mint(Stack.ONE).path("token").stringValue();
        for (String path : List.of(
                shop + "/audit",
                shop + "/reports",
                shop + "/bans",
                shop + "/viewers/" + writer.viewerId(),
                shop + "/viewers/" + writer.viewerId() + "/lines",
                "/api/chat/broadcasts/" + show.id + "/held",
                "/api/chat/broadcasts/" + show.id + "/sanctions")) {
            assertThat(Asking.get(Stack.ONE, path, null).statusCode()).as(path).isEqualTo(401);
            assertThat(Asking.get(Stack.ONE, path, viewer).statusCode())
                    .as(path)
                    .isEqualTo(403);
            for (String role : List.of("marketer", "agent")) {
                assertThat(Asking.get(Stack.ONE, path, show.staffToken(role)).statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
            assertThat(Asking.get(Stack.ONE, path, other.staffToken("owner")).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(Asking.get(Stack.ONE, path, show.staffToken("host")).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(Asking.get(Stack.ONE, path + "?limit=101", show.staffToken("host"))
                            .statusCode())
                    .as(path)
                    .isIn(400, path.endsWith(writer.viewerId()) || path.endsWith("/sanctions") ? 200 : 400);
        }
        for (String bad : List.of("x", "2026_1", "0000-00-00T00:00:00Z_" + writer.viewerId())) {
            assertThat(Asking.get(Stack.ONE, shop + "/audit?before=" + bad, show.staffToken("owner"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private void untilThereAre(int rows, String path) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(read(path).path("entries")).hasSize(rows));
    }
}
