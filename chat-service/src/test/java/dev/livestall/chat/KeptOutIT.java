package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom moderators keep from writing, and by which names they know people. */
class KeptOutIT extends BesideAModerator {
    @Test
    void whoeverIsKeptFromWritingIsListedByNameUntilThatIsLifted() {
        String id = writer.post("a", "한마디").path("messageId").stringValue();
        moderator.event(event -> event.path("id").asString("").equals(id));
        String path = "/api/chat/broadcasts/" + show.id + "/sanctions";
        assertThat(read(path).toString()).isEqualTo("{\"timedOut\":[],\"hidden\":[],\"names\":{}}");
        Staff.ok(moderator, "timeout", "'viewerId':'%s','seconds':600", writer.viewerId());
        Staff.ok(moderator, "hide", "'viewerId':'%s'", writer.viewerId());
        Awaitility.await().untilAsserted(() -> {
            JsonNode standing = read(path);
            assertThat(standing.at("/timedOut/0/viewerId").asString("")).isEqualTo(writer.viewerId());
            assertThat(standing.at("/timedOut/0/until").isString()).isTrue();
            assertThat(standing.at("/hidden/0").asString("")).isEqualTo(writer.viewerId());
            assertThat(standing.path("names").path(writer.viewerId()).asString(""))
                    .isEqualTo("글쓴이");
        });
        Staff.ok(moderator, "lift-timeout", "'viewerId':'%s'", writer.viewerId());
        Staff.ok(moderator, "unhide", "'viewerId':'%s'", writer.viewerId());
        Awaitility.await().untilAsserted(() -> {
            assertThat(read(path).path("timedOut")).isEmpty();
            assertThat(read(path).path("hidden")).isEmpty();
        });
    }

    @Test
    void peopleHaveTheirNamesWhereverAModeratorReadsOfThem() {
        String id = writer.post("a", "신고당할 말").path("messageId").stringValue();
        moderator.event(event -> event.path("id").asString("").equals(id));
        try (Client reporter = show.named(Stack.TWO, "신고한이")) {
            reporter.post("b", "저도 있어요");
            Staff.ask(reporter, "report", "'messageId':'%s','reason':'abuse'", id);
            Staff.ok(moderator, "ban", "'viewerId':'%s'", writer.viewerId());
            Awaitility.await().untilAsserted(() -> {
                JsonNode reports = read(shop + "/reports");
                assertThat(reports.at("/entries/0/reporters/0").asString("")).isEqualTo(reporter.viewerId());
                assertThat(reports.path("names").path(reporter.viewerId()).asString(""))
                        .isEqualTo("신고한이");
                for (String list : List.of("/reports", "/bans", "/audit")) {
                    assertThat(read(shop + list)
                                    .path("names")
                                    .path(writer.viewerId())
                                    .asString(""))
                            .as(list)
                            .isEqualTo("글쓴이");
                }
            });
        }
    }
}
