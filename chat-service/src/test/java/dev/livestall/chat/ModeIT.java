package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A room's setting, made on one node, holds on the other, for newcomers and after a restart; staff is exempt. */
class ModeIT {
    private static final AtomicInteger IDS = new AtomicInteger();

    private final Show show = Show.live();
    private final Client moderator = show.staff(Stack.TWO, "moderator");
    private final Client viewer = show.named(Stack.ONE, "시청자");

    @AfterEach
    void leave() {
        moderator.close();
        viewer.close();
    }

    @Test
    void slowModeSaysWhenTheNextLineMayCome() {
        set("'slowSeconds':60");
        assertThat(say(viewer, "첫 말")).isEqualTo("ack");
        JsonNode refused = viewer.post("second", "둘째 말");
        assertThat(refused.path("code").stringValue()).isEqualTo("slow-mode");
        assertThat(refused.path("retryAfterMillis").longValue()).isBetween(50_000L, 60_000L);
        assertThat(say(moderator, "스태프")).isEqualTo("ack");
        assertThat(say(moderator, "스태프 또")).isEqualTo("ack");
        try (Client newcomer = show.viewer(Stack.TWO)) {
            assertThat(newcomer.hello().at("/state/mode/slowSeconds").intValue())
                    .isEqualTo(60);
        }
        new Rows(show.shopId)
                .until(1, "SELECT count(*) FROM audit WHERE action = 'room.mode_changed' AND detail LIKE '%60%'");
    }

    @Test
    void aFrozenRoomIsFrozenForViewersAlsoOnANodeThatStartsLater() {
        set("'frozen':true");
        assertThat(say(viewer, "말")).isEqualTo("frozen");
        try (Node later = Stack.node("after-freeze");
                Client there = show.named(later, "늦은")) {
            assertThat(say(there, "말")).isEqualTo("frozen");
        }
        set("'frozen':false");
        assertThat(say(viewer, "말")).isEqualTo("ack");
    }

    @Test
    void buyersFollowersEmojiAndNewWordsOnly() {
        set("'buyersOnly':true");
        assertThat(say(viewer, "말")).isEqualTo("buyers-only");
        set("'buyersOnly':false,'followersOnly':true");
        assertThat(say(viewer, "말")).isEqualTo("followers-only");
        Staff.ok(viewer, "follow", "");
        assertThat(say(viewer, "팔로우했어요")).isEqualTo("ack");
        Staff.ok(viewer, "unfollow", "");
        assertThat(say(viewer, "말")).isEqualTo("followers-only");
        set("'followersOnly':false,'emojiOnly':true");
        Client.sleep(java.time.Duration.ofSeconds(5));
        assertThat(say(viewer, "와 👏")).isEqualTo("emoji-only");
        assertThat(say(viewer, "👏🏽 :moon: 1️⃣")).isEqualTo("ack");
        set("'emojiOnly':false,'unique':true");
        assertThat(say(viewer, "새 말이에요!")).isEqualTo("ack");
        assertThat(say(viewer, "새 말 이에요")).isEqualTo("not-unique");
    }

    @Test
    void whatAnotherModeratorSetStaysUnlessItIsNamed() {
        set("'slowSeconds':5");
        set("'emojiOnly':true");
        try (Client newcomer = show.viewer(Stack.ONE)) {
            assertThat(newcomer.hello().at("/state/mode/slowSeconds").intValue())
                    .isEqualTo(5);
            assertThat(newcomer.hello().at("/state/mode/emojiOnly").booleanValue())
                    .isTrue();
        }
        assertThat(Staff.ask(moderator, "mode", "").path("code").stringValue()).isEqualTo("bad-frame");
        assertThat(Staff.ask(moderator, "mode", "'slowSeconds':121")
                        .path("code")
                        .stringValue())
                .isEqualTo("bad-frame");
    }

    @Test
    void thePanicButtonIsOneEventEachWayAndBringsBackWhatWasBefore() {
        set("'slowSeconds':3,'unique':true");
        Staff.ok(moderator, "panic", "'on':true");
        Staff.ok(moderator, "panic", "'on':true");
        inMode(mode -> mode.path("panic").booleanValue() && mode.path("frozen").booleanValue());
        assertThat(say(viewer, "말")).isEqualTo("frozen");
        Staff.ok(moderator, "panic", "'on':false");
        JsonNode mode = inMode(
                now -> !now.path("panic").booleanValue() && !now.path("frozen").booleanValue());
        assertThat(mode.path("slowSeconds").intValue()).isEqualTo(3);
        assertThat(mode.path("holdAll").booleanValue()).isFalse();
        assertThat(mode.path("unique").booleanValue()).isTrue();
        assertThat(say(viewer, "다시")).isEqualTo("ack");
        assertThat(viewer.events().stream()
                        .filter(event -> event.path("type").stringValue().equals("room.mode_changed")))
                .hasSize(3);
    }

    @Test
    void viewersSeeDelayedLinesLaterStaffAtOnceAndARejectedOneNever() {
        set("'delaySeconds':2");
        try (Client other = show.named(Stack.TWO, "다른")) {
            JsonNode ack = viewer.post("d", "늦게 보일 말");
            assertThat(ack.path("type").stringValue()).isEqualTo("ack");
            assertThat(viewer.post("d", "늦게 보일 말").path("position")).isEqualTo(ack.path("position"));
            String bad = viewer.post("bad", "막힐 말").path("messageId").stringValue();
            JsonNode held = moderator.event(
                    event -> event.at("/message/id").asString("").equals(bad));
            assertThat(held.path("why").stringValue()).isEqualTo("delay");
            assertThat(say(moderator, "스태프는 바로")).isEqualTo("ack");
            other.event(event -> event.path("text").asString("").equals("스태프는 바로"));
            assertThat(other.events().toString()).doesNotContain("늦게 보일 말");
            Staff.ok(moderator, "reject", "'messageId':'%s'", bad);
            JsonNode released = other.event("message.released");
            assertThat(released.at("/message/text").stringValue()).isEqualTo("늦게 보일 말");
            assertThat(released.at("/message/id")).isEqualTo(ack.path("messageId"));
            Client.sleep(java.time.Duration.ofSeconds(3));
            assertThat(other.events().toString()).doesNotContain("막힐 말");
            assertThat(other.events().stream()
                            .filter(event -> event.path("type").stringValue().equals("message.released")))
                    .hasSize(1);
            assertThat(viewer.post("d", "늦게 보일 말").path("type").stringValue()).isEqualTo("ack");
        }
    }

    /** Waits until node ONE goes by it. */
    private void set(String change) {
        Staff.ok(moderator, "mode", change);
        Client.sleep(java.time.Duration.ofMillis(300));
    }

    private JsonNode inMode(java.util.function.Predicate<JsonNode> fits) {
        JsonNode[] mode = new JsonNode[1];
        Awaitility.await().until(() -> {
            try (Client newcomer = show.viewer(Stack.ONE)) {
                mode[0] = newcomer.hello().at("/state/mode");
                return fits.test(mode[0]);
            }
        });
        return mode[0];
    }

    private static String say(Client client, String text) {
        JsonNode answer = client.post("m" + IDS.incrementAndGet(), text);
        return answer.path("code").asString(answer.path("type").stringValue());
    }
}
