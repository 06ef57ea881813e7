package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.message.Facts;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.sanction.Sanctions;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import dev.livestall.events.SanctionEvent.ViewerHidden;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However much has piled up in a room: coming in costs so many bytes and no more. */
class HelloSizeTest {
    /** Of text: the longest line that is taken. */
    private static final String LONGEST = "가".repeat(1_200);

    private final TestRoom log = new TestRoom(new HeldLines(), new Sanctions());

    @Test
    void theStateThatModeratorsGetIsBounded() {
        for (int i = 0; i < 700; i++) {
            String viewer = UUID.randomUUID().toString();
            hold("q" + i, viewer, null);
            hold("d" + i, viewer, Instant.now().plusSeconds(60));
            append(new ViewerTimedOut(
                    Facts.about(TestRoom.SHOW, "t" + i), viewer, Instant.now().plusSeconds(600), viewer, "이유"));
            append(new ViewerHidden(Facts.about(TestRoom.SHOW, "h" + i), viewer, viewer, "이유"));
        }
        var state = log.room.snapshot(null, Eyes.MODERATORS, "m").state();
        assertThat(EventJson.MAPPER.writeValueAsBytes(state).length).isLessThan(512 * 1024);
        assertThat(log.room.snapshot(null, Eyes.EVERYONE, "v").state()).isEmpty();
    }

    private void hold(String id, String viewer, Instant due) {
        Author author = new Author(viewer, "글쓴이", Role.VIEWER, false);
        MessagePosted line = new MessagePosted(Facts.about(TestRoom.SHOW, "line" + id), id, author, LONGEST, List.of());
        append(new MessageHeld(Facts.about(TestRoom.SHOW, "held" + id), line, "all", 0, due));
    }

    private void append(dev.livestall.events.RoomEvent event) {
        log.append(TestRoom.SHOW, event).block();
    }
}
