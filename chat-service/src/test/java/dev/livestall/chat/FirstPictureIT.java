package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the viewer page brings of its room before it has connected. */
class FirstPictureIT {
    private static final Pattern SETTINGS = Pattern.compile("id=\"settings\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void itIsWhatEveryoneMaySeeAndNoMore() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "보리차한잔");
                Client shadow = show.named(Stack.ONE, "그림자");
                Client moderator = show.staff(Stack.ONE, "moderator")) {
            writer.post("kept", "</script><b>남는 말");
            String removed = writer.post("gone", "지울 말").path("messageId").stringValue();
            moderator.event(event -> event.path("id").asString("").equals(removed));
            Staff.ok(moderator, "remove", "'messageId':'%s'", removed);
            Staff.ok(moderator, "hide", "'viewerId':'%s'", shadow.viewerId());
            shadow.post("hidden", "숨은 말");
            moderator.event("message.shadowed");
            writer.post("last", "마지막 말");
            JsonNode picture = settings(show).path("picture");
            assertThat(texts(picture)).containsExactly("</script><b>남는 말", "마지막 말");
            assertThat(picture.toString())
                    .contains("\"pins\":[]")
                    .doesNotContain("숨은 말")
                    .doesNotContain("hidden");
            assertThat(picture.path("viewers").intValue()).isPositive();
        }
    }

    @Test
    void aShowThatIsOverHasNone() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "보리차한잔")) {
            writer.post("m", "아직 있는 말");
            show.end();
            assertThat(settings(show).has("picture")).isFalse();
        }
    }

    private static JsonNode settings(Show show) {
        Matcher settings = SETTINGS.matcher(Stack.ONE.get("/watch/" + show.id).body());
        assertThat(settings.find()).isTrue();
        return Json.read(settings.group(1));
    }

    private static List<String> texts(JsonNode picture) {
        List<String> texts = new ArrayList<>();
        for (JsonNode event : picture.path("events")) {
            if (event.path("type").asString().equals("message.posted"))
                texts.add(event.path("text").asString());
        }
        return texts;
    }
}
