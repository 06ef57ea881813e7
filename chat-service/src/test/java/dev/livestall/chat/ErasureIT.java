package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A viewer is forgotten: in the rooms of every node, for newcomers, in the archive, and in what moderators read. */
class ErasureIT {
    private static final String SECRET = "도토리의 비밀 이야기";

    private final Show show = Show.live();
    private final String shop = "/api/chat/shops/" + show.shopId;
    private final String token = show.mint(Stack.ONE).path("token").stringValue();
    private final Client writer = Client.open(Stack.ONE, show.id).join(token).name("도토리");
    private final Client other = show.named(Stack.TWO, "이웃");
    private final Client moderator = show.staff(Stack.TWO, "moderator");
    private final Rows rows = new Rows(show.shopId);

    @AfterEach
    void leave() {
        writer.close();
        other.close();
        moderator.close();
    }

    @Test
    void whatAViewerWroteIsGoneFromRoomsRepliesReportsAppealsAndTheArchive() {
        String line = writer.post("a", SECRET).path("messageId").stringValue();
        other.event(event -> event.path("id").asString("").equals(line));
        String answer = reply(line);
        writer.event(event -> event.path("id").asString("").equals(answer));
        Staff.ask(writer, "report", "'messageId':'%s','reason':'abuse','note':'%s'", answer, SECRET);
        Staff.ok(moderator, "timeout", "'viewerId':'%s','seconds':600", writer.viewerId());
        appeal();
        rows.until(1, "SELECT count(*) FROM report WHERE note IS NOT NULL");
        rows.until(2, "SELECT count(*) FROM message WHERE event LIKE '%도토리%'");

        JsonNode receipt = Json.read(erase("owner").body());

        assertThat(receipt.path("viewerId").stringValue()).isEqualTo(writer.viewerId());
        assertThat(receipt.path("shows").intValue()).isEqualTo(1);
        other.event(event -> event.path("type").asString("").equals("viewer.lines_removed"));
        for (Node node : new Node[] {Stack.ONE, Stack.TWO}) {
            try (Client later = show.viewer(node);
                    Client staff = show.staff(node, "moderator")) {
                assertThat(later.hello().toString()).doesNotContain("도토리");
                assertThat(later.hello().toString()).contains("대답이에요");
                assertThat(staff.hello().toString()).doesNotContain(SECRET);
            }
        }
        rows.until(0, "SELECT count(*) FROM message WHERE event LIKE '%도토리%' OR hidden_event LIKE '%도토리%'");
        rows.until(0, "SELECT count(*) FROM report WHERE note IS NOT NULL");
        rows.until(0, "SELECT count(*) FROM appeal WHERE text <> ''");
        rows.until(1, "SELECT count(*) FROM audit WHERE action = 'viewer.erased'");
        JsonNode known = Asking.moderator(Stack.TWO, show, shop + "/viewers/" + writer.viewerId());
        assertThat(known.path("nicknames")).isEmpty();
        assertThat(known.toString()).doesNotContain(SECRET);
        assertThat(read("/api/chat/broadcasts/" + show.id + "/messages")).doesNotContain(SECRET);
    }

    @Test
    void aLineThatWaitsForAModeratorIsForgottenToo() {
        Staff.ok(moderator, "mode", "'holdAll':true");
        writer.event("room.mode_changed");
        String held = writer.post("h", SECRET).path("messageId").stringValue();
        moderator.event(event -> event.at("/message/id").asString("").equals(held));
        assertThat(erase("owner").statusCode()).isEqualTo(200);
        Awaitility.await().untilAsserted(() -> assertThat(read("/api/chat/broadcasts/" + show.id + "/held"))
                .doesNotContain(SECRET));
        try (Client staff = show.staff(Stack.ONE, "moderator")) {
            assertThat(staff.hello().toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void aLineOfBeforeThatIsArchivedOnlyNowBringsNothingBack() {
        rows.write("INSERT INTO erasure (shop_id, viewer_id, at) VALUES ('%s', '%s', now() + interval '1 minute')"
                .formatted(show.shopId, writer.viewerId()));
        writer.post("late", SECRET);
        rows.until(1, "SELECT count(*) FROM message WHERE removed_at IS NOT NULL AND event IS NULL");
        other.post("b", "다른 사람 말");
        rows.until(1, "SELECT count(*) FROM message WHERE event LIKE '%다른 사람 말%'");
    }

    @Test
    void againItTakesWhatCameSinceAndWhoeverWasErasedMayWriteOn() {
        writer.post("a", SECRET);
        assertThat(erase("owner").statusCode()).isEqualTo(200);
        JsonNode ack = writer.post("b", "새로 쓴 말");
        assertThat(ack.path("type").stringValue()).isEqualTo("ack");
        rows.until(1, "SELECT count(*) FROM message WHERE event LIKE '%새로 쓴 말%'");
        assertThat(erase("owner").statusCode()).isEqualTo(200);
        rows.until(0, "SELECT count(*) FROM message WHERE event IS NOT NULL");
        rows.until(2, "SELECT count(*) FROM audit WHERE action = 'viewer.erased'");
    }

    @Test
    void viewersEraseThemselvesEvenWhenTheyAreBanned() {
        writer.post("a", SECRET);
        rows.until(1, "SELECT count(*) FROM message WHERE event IS NOT NULL");
        Staff.ok(moderator, "ban", "'viewerId':'%s'", writer.viewerId());
        assertThat(Asking.send(Stack.TWO, "DELETE", "/api/chat/broadcasts/" + show.id + "/viewers/me", token, "")
                        .statusCode())
                .isEqualTo(200);
        rows.until(0, "SELECT count(*) FROM message WHERE event IS NOT NULL");
    }

    @Test
    void nobodyButTheOwnerErasesOthers() {
        writer.post("a", SECRET);
        for (String role : new String[] {"host", "moderator", "marketer", "agent"})
            assertThat(erase(role).statusCode()).as(role).isEqualTo(403);
        String neighbour = Show.live().staffToken("owner");
        assertThat(Asking.send(Stack.ONE, "DELETE", shop + "/viewers/" + writer.viewerId(), neighbour, "")
                        .statusCode())
                .isEqualTo(404);
        rows.until(1, "SELECT count(*) FROM message WHERE event IS NOT NULL");
    }

    private String reply(String line) {
        other.send(Json.of("{'type':'post','id':'r','text':'대답이에요','replyTo':'%s'}", line));
        return other.answer("r").path("messageId").stringValue();
    }

    private void appeal() {
        String body = Json.of("{'text':'%s'}", SECRET);
        Awaitility.await().untilAsserted(() -> assertThat(
                        Asking.send(Stack.TWO, "POST", "/api/chat/broadcasts/" + show.id + "/appeals", token, body)
                                .statusCode())
                .isEqualTo(201));
    }

    private HttpResponse<String> erase(String role) {
        String path = shop + "/viewers/" + writer.viewerId();
        return Asking.send(Stack.ONE, "DELETE", path, show.staffToken(role), "");
    }

    private String read(String path) {
        return Asking.moderator(Stack.TWO, show, path).toString();
    }
}
