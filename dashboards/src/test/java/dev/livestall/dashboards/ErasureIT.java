package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.DirectoryEntry.ViewerErased;
import dev.livestall.events.Fingerprint;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lines of which the job has forgotten everything lose their words, too. */
class ErasureIT {
    private static final int PATIENCE_SECONDS = 60;

    private final String ana = TestShow.random();
    private final String bo = TestShow.random();

    @Test
    void whatAnErasedViewerWroteLongAgoIsUnreadableAndOthersLinesStay() throws Exception {
        var dashboards = RunningDashboards.get();
        var recorded = RecordedShow.write(dashboards);
        said(recorded, "ana-old", ana, "제 번호는 비밀이에요", -60);
        said(recorded, "ana-new", ana, "다시 왔어요", 60);
        said(recorded, "bo-old", bo, "반가워요", -60);
        dashboards.documents.refresh();
        var client = recorded.client("marketer");
        Instant until = recorded.show.startedAt();
        dashboards.tell(new ViewerErased(ana, recorded.show.shop(), until));
        for (int tries = 0; !text(client, "ana-old").isEmpty(); tries++) {
            assertThat(tries).as("seconds").isLessThan(PATIENCE_SECONDS);
            Thread.sleep(1_000);
        }
        assertThat(text(client, "bo-old")).isEqualTo("반가워요");
        assertThat(text(client, "ana-new")).as("written after it").isEqualTo("다시 왔어요");
        assertThat(client.get("/export/messages.json").body()).doesNotContain("비밀");
    }

    private static String text(InsightsClient client, String id) throws Exception {
        for (JsonNode line : client.json("/transcript").path("lines")) {
            if (line.path("messageId").asString().startsWith(id))
                return line.path("text").asString();
        }
        throw new AssertionError(id + " is not there");
    }

    private static void said(RecordedShow recorded, String id, String viewer, String text, int second)
            throws Exception {
        var line = new HashMap<String, Object>(Map.of("role", "viewer", "removed", false, "events", 1));
        line.putAll(Map.of("shopId", recorded.show.shop(), "broadcastId", recorded.show.id()));
        line.putAll(Map.of("messageId", id + '-' + recorded.show.id(), "authorName", "아나", "text", text));
        line.put("at", recorded.show.startedAt().plusSeconds(second));
        line.put("author", Long.toHexString(Fingerprint.ofViewer(recorded.show.shop(), viewer)));
        RunningDashboards.get().documents.put("livestall-messages", id + '-' + recorded.show.id(), line);
    }
}
