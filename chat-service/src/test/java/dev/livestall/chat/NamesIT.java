package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Fresh;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A name is fit as long as the shop's words and its staff leave it so, also for those who are in the room already. */
class NamesIT {
    private final Show show = Show.live();

    @Test
    void aNameThatIsListedSpeaksNoMoreOnAnyWay() {
        try (Client viewer = show.viewer(Stack.TWO)) {
            viewer.send(Json.of("{'type':'name','id':'n','nickname':'오이장수','rules':true}"));
            String token = viewer.next("named").path("token").stringValue();
            assertThat(viewer.post("a", "안녕").path("type").stringValue()).isEqualTo("ack");
            String words = "{\"words\":[{\"word\":\"오이\",\"action\":\"block\"}]}";
            String path = "/api/chat/shops/" + show.shopId + "/words";
            assertThat(Asking.send(Stack.ONE, "PUT", path, show.staffToken("owner"), words)
                            .statusCode())
                    .isEqualTo(200);
            refused(viewer);
            String commands = "/api/chat/broadcasts/" + show.id + "/commands";
            JsonNode posted = Json.read(
                    Asking.send(Stack.TWO, "POST", commands, token, Json.of("{'type':'post','id':'p','text':'나예요'}"))
                            .body());
            assertThat(posted.path("code").stringValue()).isEqualTo("not-named");
            viewer.name("배추장수");
            assertThat(viewer.post("z", "안녕하세요").path("type").stringValue()).isEqualTo("ack");
        }
    }

    @Test
    void aNameThatSomebodyOfTheStaffComesInWithIsTheirs() {
        try (Client viewer = show.named(Stack.TWO, "달빛지기")) {
            assertThat(viewer.post("a", "안녕").path("type").stringValue()).isEqualTo("ack");
            try (Client host = show.staff(Stack.ONE, "host")) {
                assertThat(host.hello().path("nickname").stringValue()).isEqualTo("달빛지기");
                refused(viewer);
                assertThat(host.post("h", "저예요").path("type").stringValue()).isEqualTo("ack");
            }
        }
    }

    private static void refused(Client viewer) {
        Awaitility.await().untilAsserted(() -> assertThat(viewer.post("x" + System.nanoTime(), "말 " + Fresh.word())
                        .path("code")
                        .asString(""))
                .isEqualTo("not-named"));
    }
}
