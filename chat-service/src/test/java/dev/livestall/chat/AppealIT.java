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

/** A viewer says that a sanction is wrong, and a moderator decides, on two nodes. */
class AppealIT {
    private final Show show = Show.live();
    private final String shop = "/api/chat/shops/" + show.shopId;
    private final String own = "/api/chat/broadcasts/" + show.id + "/appeals";
    private final String token = show.mint(Stack.ONE).path("token").stringValue();
    private final Client viewer = Client.open(Stack.ONE, show.id).join(token).name("억울");
    private final Client moderator = show.staff(Stack.TWO, "moderator");

    @AfterEach
    void leave() {
        viewer.close();
        moderator.close();
    }

    @Test
    void anAcceptedAppealEndsTheTimeoutOnEveryNodeAndTheViewerIsTold() {
        timeout();
        String sanction = appeal("제가 아니에요 010-1234-5678").path("sanctionId").stringValue();
        assertThat(decide(sanction, true).statusCode()).isEqualTo(200);
        JsonNode told = viewer.next("appeal");
        assertThat(told.path("accepted").booleanValue()).isTrue();
        assertThat(told.path("sanctionId").stringValue()).isEqualTo(sanction);
        Awaitility.await().untilAsserted(() -> assertThat(viewer.post("again" + System.nanoTime(), "다시 말해요")
                        .path("type")
                        .asString(""))
                .isEqualTo("ack"));
        try (Node later = Stack.node("after-appeal");
                Client again = Client.open(later, show.id).join(token)) {
            assertThat(again.hello().at("/state/sanctions").isMissingNode()).isTrue();
            assertThat(again.hello().at("/state/appeal/accepted").booleanValue())
                    .isTrue();
        }
        assertThat(decide(sanction, true).statusCode()).isEqualTo(200);
        assertThat(decide(sanction, false).body()).contains("already-decided");
        Rows rows = new Rows(show.shopId);
        rows.until(1, "SELECT count(*) FROM audit WHERE action = 'appeal.decided'");
        JsonNode standing = Json.read(Asking.get(Stack.TWO, own, token).body());
        assertThat(standing.has("sanction")).isFalse();
        assertThat(standing.at("/appeals/0/state").stringValue()).isEqualTo("accepted");
        assertThat(standing.toString()).contains("010-****-****").doesNotContain("decidedBy", "why");
    }

    @Test
    void aBannedViewerAppealsOnceAndComesBackWhenItIsAccepted() {
        Staff.ok(moderator, "ban", "'viewerId':'%s','why':'광고'", viewer.viewerId());
        assertThat(viewer.closed()).isEqualTo("1008 banned");
        assertThat(Json.read(Asking.get(Stack.ONE, own, token).body())
                        .at("/sanction/kind")
                        .stringValue())
                .isEqualTo("ban");
        JsonNode first = appeal("가족이 썼어요");
        assertThat(appeal("가족이 썼어요")).isEqualTo(first);
        assertThat(post("또 보내요").body()).contains("already-appealed");
        JsonNode open = Asking.moderator(Stack.TWO, show, shop + "/appeals?state=open");
        assertThat(open.path("entries")).hasSize(1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Asking.moderator(Stack.TWO, show, shop + "/appeals?state=open")
                                .at("/entries/0/why")
                                .asString(""))
                        .isEqualTo("광고"));
        assertThat(decide(first.path("sanctionId").stringValue(), true).statusCode())
                .isEqualTo(200);
        for (Node node : new Node[] {Stack.ONE, Stack.TWO}) {
            Awaitility.await().untilAsserted(() -> {
                try (Client back = Client.open(node, show.id)) {
                    assertThat(back.trySend("{\"type\":\"join\",\"token\":\"" + token + "\"}"))
                            .isTrue();
                    back.next("hello");
                }
            });
        }
        assertThat(Asking.moderator(Stack.ONE, show, shop + "/bans").path("entries"))
                .isEmpty();
    }

    @Test
    void aRejectedAppealChangesNothingAndALaterSanctionIsAnotherOne() {
        timeout();
        String sanction = appeal("한 번만요").path("sanctionId").stringValue();
        assertThat(decide(sanction, false).statusCode()).isEqualTo(200);
        assertThat(viewer.next("appeal").path("accepted").booleanValue()).isFalse();
        assertThat(viewer.post("x", "말").path("code").stringValue()).isEqualTo("muted");
        Staff.ok(moderator, "timeout", "'viewerId':'%s','seconds':900", viewer.viewerId());
        Awaitility.await()
                .untilAsserted(() -> assertThat(post("이번엔 정말요").statusCode()).isEqualTo(201));
    }

    @Test
    void whoIsNotSanctionedOrWritesNothingHasNoAppeal() {
        assertThat(post("왜요").body()).contains("nothing-to-appeal");
        timeout();
        assertThat(post(" ").statusCode()).isEqualTo(400);
        assertThat(post("가".repeat(501)).statusCode()).isEqualTo(400);
        Show other = Show.live();
        String stranger = other.mint(Stack.ONE).path("token").stringValue();
        assertThat(Asking.get(Stack.ONE, own, stranger).statusCode()).isEqualTo(401);
        assertThat(Asking.get(Stack.ONE, own, show.staffToken("host")).statusCode())
                .isEqualTo(403);
        String sanction = appeal("한 번만요").path("sanctionId").stringValue();
        String path = shop + "/appeals/" + sanction + "/decision";
        String yes = "{\"accept\":true}";
        assertThat(Asking.send(Stack.ONE, "POST", path, other.staffToken("owner"), yes)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Asking.send(Stack.ONE, "POST", path, show.staffToken("marketer"), yes)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Asking.send(Stack.ONE, "POST", path, token, yes).statusCode())
                .isEqualTo(403);
        String theirs = "/api/chat/shops/" + other.shopId + "/appeals/" + sanction + "/decision";
        assertThat(Asking.send(Stack.ONE, "POST", theirs, other.staffToken("owner"), yes)
                        .statusCode())
                .isEqualTo(404);
    }

    private void timeout() {
        Staff.ok(moderator, "timeout", "'viewerId':'%s','seconds':600", viewer.viewerId());
        Awaitility.await().untilAsserted(() -> assertThat(
                        viewer.post("t" + System.nanoTime(), "말").path("code").asString(""))
                .isEqualTo("muted"));
    }

    private JsonNode appeal(String text) {
        HttpResponse<String> answer = post(text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body());
    }

    private HttpResponse<String> post(String text) {
        return Asking.send(Stack.ONE, "POST", own, token, Json.of("{'text':'%s'}", text));
    }

    private HttpResponse<String> decide(String sanction, boolean accept) {
        String path = shop + "/appeals/" + sanction + "/decision";
        return Asking.send(Stack.TWO, "POST", path, show.staffToken("moderator"), "{\"accept\":" + accept + "}");
    }
}
