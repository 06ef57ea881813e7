package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A room in which more is said than can be read. */
class HotRoomIT {
    private static final int SAID = 300;
    private static Node one;
    private static Node two;

    @BeforeAll
    static void start() {
        one = Stack.node("hot-one", "--LIVESTALL_READABLE_LINES=10");
        two = Stack.node("hot-two", "--LIVESTALL_READABLE_LINES=10");
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void viewersOfAllNodesGetTheSameSampleStaffGetsAllAndWhatWasLeftOutIsToldAndIsNoGap() {
        Show show = Show.live();
        try (Client here = show.viewer(one);
                Client there = show.viewer(two);
                Client host = show.staff(one, "host");
                Client marketer = show.staff(two, "marketer")) {
            String start = here.cursor();
            for (int i = 0; i < SAID; i++) say(show, Role.VIEWER, "말 " + i);
            say(show, Role.HOST, "끝");
            for (Client client : List.of(here, there, host, marketer)) client.event(event -> isLast(event));

            assertThat(host.texts()).hasSize(SAID + 1);
            assertThat(marketer.texts()).isEqualTo(host.texts());
            assertThat(here.texts()).hasSizeBetween(11, SAID - 1).isEqualTo(there.texts());
            assertThat(here.events().toString()).doesNotContain("GAP");
            assertIsTold(here);

            try (Client again =
                    Client.open(two, show.id).join(show.mint(two).path("token").stringValue(), start)) {
                again.event(event -> isLast(event), again.hello());
                assertThat(again.hello().path("recovered").booleanValue()).isTrue();
                assertThat(again.textsWithHello()).isEqualTo(here.texts());
            }
        }
    }

    private static boolean isLast(JsonNode event) {
        return event.path("text").asString("").equals("끝");
    }

    /** A pulse that says what was left out. */
    private static void assertIsTold(Client client) {
        JsonNode pulse = client.next(frame -> frame.has("said"));
        assertThat(pulse.path("shown").intValue()).isLessThan(pulse.path("said").intValue());
    }

    private static void say(Show show, Role role, String text) {
        Author author = new Author(UUID.randomUUID().toString(), "손님", role, false);
        Stack.LOG.room(show.partition, new MessagePosted(show.about(), "c", author, text, List.of()));
    }
}
