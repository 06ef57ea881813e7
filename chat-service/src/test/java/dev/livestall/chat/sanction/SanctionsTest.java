package dev.livestall.chat.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.message.Facts;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.TestRoom;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageShadowed;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.AppealDecided;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.SanctionEvent.TimeoutLifted;
import dev.livestall.events.SanctionEvent.ViewerHidden;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SanctionsTest {
    private final Sanctions sanctions = new Sanctions();
    private final TestRoom log = new TestRoom(sanctions);
    private final Instant now = Instant.now();

    @Test
    void theNewestTimeoutOfAViewerCountsAndALiftedOneIsOver() {
        say(new ViewerTimedOut(Facts.about(TestRoom.SHOW, "1"), "v", now.plusSeconds(600), "m", null));
        say(new ViewerTimedOut(Facts.about(TestRoom.SHOW, "2"), "v", now.plusSeconds(10), "m", null));
        assertThat(sanctions.timedOut(log.room, "v", now).until()).isEqualTo(now.plusSeconds(10));
        assertThat(sanctions.timedOut(log.room, "v", now.plusSeconds(10))).isNull();
        say(new TimeoutLifted(Facts.about(TestRoom.SHOW, "3"), "v", "m"));
        assertThat(sanctions.timedOut(log.room, "v", now)).isNull();
    }

    @Test
    void anAcceptedAppealEndsTheSanctionThatItIsAboutAndNoLaterOne() {
        ViewerTimedOut first =
                new ViewerTimedOut(Facts.about(TestRoom.SHOW, "1"), "v", now.plusSeconds(600), "m", null);
        ViewerTimedOut second =
                new ViewerTimedOut(Facts.about(TestRoom.SHOW, "2"), "v", now.plusSeconds(900), "m", null);
        say(first);
        say(decided("a", first, false));
        assertThat(sanctions.timedOut(log.room, "v", now)).isNotNull();
        say(second);
        say(decided("b", first, true));
        assertThat(sanctions.timedOut(log.room, "v", now)).isNotNull();
        say(decided("c", second, true));
        assertThat(sanctions.timedOut(log.room, "v", now)).isNull();
    }

    private static AppealDecided decided(String name, ViewerTimedOut about, boolean accepted) {
        return new AppealDecided(Facts.about(TestRoom.SHOW, name), about.about().id(), "v", "timeout", accepted, "m");
    }

    @Test
    void aViewerIsToldOfTheirOwnTimeoutAndNeverThatTheyAreHidden() {
        say(new ViewerTimedOut(Facts.about(TestRoom.SHOW, "1"), "v", now.plusSeconds(600), "m", null));
        say(new ViewerHidden(Facts.about(TestRoom.SHOW, "2"), "h", "m", null));
        assertThat(state("v", Eyes.EVERYONE)).contains("mutedUntil").doesNotContain("hidden");
        assertThat(state("h", Eyes.EVERYONE)).isEqualTo("null");
        assertThat(state("m", Eyes.MODERATORS)).contains("hidden=[h]");
    }

    @Test
    void aShadowedLineIsForItsAuthorAndModeratorsAndItsAuthorCannotTell() {
        say(new MessageShadowed(Facts.about(TestRoom.SHOW, "s"), line("숨은 말", "author")));
        assertThat(log.seenBy(Eyes.EVERYONE, "other")).isEmpty();
        assertThat(log.seenBy(Eyes.STAFF, "marketer")).isEmpty();
        assertThat(log.seenBy(Eyes.MODERATORS, "m")).contains("message.shadowed");
        assertThat(log.seenBy(Eyes.EVERYONE, "author"))
                .contains("숨은 말")
                .contains("\"type\":\"message.posted\"")
                .doesNotContain("shadow");
    }

    @Test
    void allLinesOfAViewerAreEmptiedHoweverTheyStandThere() {
        say(line("보이는 말", "v"));
        say(line("이웃의 말", "w"));
        say(new MessageShadowed(Facts.about(TestRoom.SHOW, "s"), line("숨은 말", "v")));
        say(new LinesRemoved(Facts.about(TestRoom.SHOW, "r"), "v", "m", null));
        assertThat(log.seenBy(Eyes.MODERATORS, "m"))
                .contains("이웃의 말")
                .doesNotContain("보이는")
                .doesNotContain("숨은");
        assertThat(log.seenBy(Eyes.EVERYONE, "v")).doesNotContain("숨은 말");
        say(line("나중 말", "v"));
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("나중 말");
    }

    private String state(String viewerId, Eyes eyes) {
        return String.valueOf(log.room.snapshot(null, eyes, viewerId).state().get("sanctions"));
    }

    private static MessagePosted line(String text, String author) {
        return new MessagePosted(
                Facts.about(TestRoom.SHOW, UUID.randomUUID().toString()),
                "c",
                new Author(author, "이름", Role.VIEWER, false),
                text,
                List.of());
    }

    private void say(RoomEvent event) {
        log.append(TestRoom.SHOW, event).block();
    }
}
