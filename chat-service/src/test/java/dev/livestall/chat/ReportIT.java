package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Viewers report lines on two nodes: who counts, who hears of it, and what becomes of the line. */
class ReportIT {
    private final Show show = Show.live();
    private final Client moderator = show.staff(Stack.TWO, "moderator");
    private final Client writer = show.named(Stack.ONE, "글쓴이");
    private final List<Client> viewers = new ArrayList<>();

    @AfterEach
    void leave() {
        moderator.close();
        writer.close();
        viewers.forEach(Client::close);
    }

    @Test
    void moderatorsHearOfAReportAndViewersDoNot() {
        String id = said("이상한 말");
        Client reporter = viewer(Stack.TWO, id);
        assertThat(type(report(reporter, id, "fraud"))).isEqualTo("ack");
        assertThat(moderator.event("message.reported").path("reason").stringValue())
                .isEqualTo("fraud");
        assertThat(report(reporter, id, "spam").path("code").stringValue()).isEqualTo("already-reported");
        try (Node later = Stack.node("after-report");
                Client there = show.staff(later, "host");
                Client newcomer = show.viewer(later)) {
            JsonNode queue = there.hello().at("/state/reports");
            assertThat(queue.path(0).path("messageId").stringValue()).isEqualTo(id);
            assertThat(queue.path(0).at("/reasons/fraud").intValue()).isEqualTo(1);
            assertThat(newcomer.hello().at("/state/reports").isMissingNode()).isTrue();
        }
        assertThat(writer.events().toString()).doesNotContain("message.reported");
        new Rows(show.shopId)
                .until(1, "SELECT count(*) FROM report WHERE reason = 'fraud' AND message_id = '" + id + "'");
    }

    @Test
    void theThirdViewerTakesTheLineOutOnEveryNodeAndAModeratorBringsItBack() {
        String id = said("나쁜 말");
        viewers.add(viewer(Stack.ONE, id));
        viewers.add(viewer(Stack.TWO, id));
        viewers.add(viewer(Stack.ONE, id));
        viewers.forEach(reporter -> {
            assertThat(type(report(reporter, id, "abuse"))).isEqualTo("ack");
            moderator.event(event -> event.path("viewerId").asString("").equals(reporter.viewerId()));
        });
        assertThat(viewers.get(1).event("message.removed").path("messageId").stringValue())
                .isEqualTo(id);
        assertThat(moderator.event("message.held").path("why").stringValue()).isEqualTo("reports");
        for (Node node : List.of(Stack.ONE, Stack.TWO)) {
            try (Client newcomer = show.viewer(node)) {
                assertThat(newcomer.hello().toString()).doesNotContain("나쁜 말");
            }
        }
        Rows rows = new Rows(show.shopId);
        rows.until(1, "SELECT count(*) FROM message WHERE event IS NULL AND removed_at IS NULL");
        Staff.ok(moderator, "release", "'messageId':'%s'", id);
        viewers.get(2).event("message.released");
        viewers.add(viewer(Stack.TWO, id));
        report(viewers.get(3), id, "abuse");
        try (Client newcomer = show.viewer(Stack.ONE)) {
            assertThat(newcomer.hello().path("events").toString()).containsOnlyOnce("나쁜 말");
        }
        rows.until(1, "SELECT count(*) FROM message WHERE event LIKE '%나쁜 말%'");
    }

    @Test
    void aModeratorDismissesReportsAndThatIsAudited() {
        String id = said("괜찮은 말");
        Client reporter = viewer(Stack.ONE, id);
        report(reporter, id, "other");
        moderator.event("message.reported");
        assertThat(Staff.ask(writer, "dismiss-reports", "'messageId':'%s'", id)
                        .path("code")
                        .stringValue())
                .isEqualTo("not-allowed");
        Staff.ok(moderator, "dismiss-reports", "'messageId':'%s'", id);
        try (Client host = show.staff(Stack.TWO, "host")) {
            assertThat(host.hello().at("/state/reports").isMissingNode()).isTrue();
        }
        new Rows(show.shopId)
                .until(1, "SELECT count(*) FROM audit WHERE action = 'reports.dismissed' AND target_id = '" + id + "'");
    }

    private String said(String text) {
        String id = writer.post("p" + text.hashCode(), text).path("messageId").stringValue();
        moderator.event(event -> event.path("id").asString("").equals(id));
        return id;
    }

    /** Someone whose node knows the line. */
    private Client viewer(Node node, String messageId) {
        Client viewer = show.viewer(node);
        viewer.event(
                event -> event.path("id").asString("").equals(messageId)
                        || event.at("/message/id").asString("").equals(messageId),
                viewer.hello());
        return viewer;
    }

    private static JsonNode report(Client reporter, String id, String reason) {
        return Staff.ask(reporter, "report", "'messageId':'%s','reason':'%s'", id, reason);
    }

    private static String type(JsonNode answer) {
        return answer.path("type").stringValue();
    }
}
