package dev.livestall.chat.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.report.Reporting.Reason;
import dev.livestall.chat.report.Reporting.Report;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.review.TestReview;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.TestRoom;
import dev.livestall.events.Author;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent.MessagePosted;
import dev.livestall.events.RoomEvent.MessageReleased;
import dev.livestall.events.RoomEvent.MessageReported;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportingTest {
    private final Reports reports = new Reports();
    private final HeldLines held = new HeldLines();
    private final TestRoom log = new TestRoom(reports, held);
    private final Reporting reporting =
            new Reporting(reports, TestReview.holding(log, held), held, log, new ReportSettings(3));

    @Test
    void aViewerReportsALineOnceAndModeratorsSeeHowMany() {
        String id = said("나쁜 말", Role.VIEWER);
        assertThat(report(id, "v1")).isInstanceOf(Answer.Ack.class);
        assertThat(codeOf(report(id, "v1"))).isEqualTo(Refusal.ALREADY_REPORTED);
        report(id, "v2");
        assertThat(shown(Eyes.MODERATORS)).contains("viewers=2").contains("spam=2");
        assertThat(shown(Eyes.EVERYONE)).isEqualTo("null");
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("나쁜 말");
    }

    @Test
    void theThirdReporterTakesTheLineOutUntilAModeratorDecides() {
        String id = said("나쁜 말", Role.VIEWER);
        for (String viewer : List.of("v1", "v2", "v3")) report(id, viewer);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).isEmpty();
        HeldLines.Waiting waiting = held.waiting(log.room, id);
        assertThat(waiting.why()).isEqualTo("reports");
        String name = "review\n" + id + "\n0";
        log.append(TestRoom.SHOW, new MessageReleased(Facts.about(TestRoom.SHOW, name), waiting.message(), "m"))
                .block();
        report(id, "v4");
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).containsOnlyOnce("나쁜 말");
    }

    @Test
    void linesOfStaffStayAndUnknownOnesCannotBeReported() {
        String id = said("공지", Role.HOST);
        for (String viewer : List.of("v1", "v2", "v3", "v4")) report(id, viewer);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("공지");
        assertThat(codeOf(report(UUID.randomUUID().toString(), "v1"))).isEqualTo(Refusal.UNKNOWN_MESSAGE);
    }

    @Test
    void numbersInANoteAreMasked() {
        String id = said("나쁜 말", Role.VIEWER);
        Report report = new Report("c", id, Reason.FRAUD, "4242 4242 4242 4242 로 보내래요");
        reporting.carryOut(report, TestRoom.SHOW, log.asker("v1", Role.VIEWER)).block();
        MessageReported written = (MessageReported) log.written.get(1);
        assertThat(written.note()).doesNotContain("4242 4242 4242").contains("보내래요");
    }

    private String said(String text, Role role) {
        MessagePosted line = new MessagePosted(
                Facts.about(TestRoom.SHOW, text), "c", new Author("author", "이름", role, false), text, List.of());
        log.append(TestRoom.SHOW, line).block();
        return line.about().id();
    }

    private Answer report(String id, String viewer) {
        return reporting
                .carryOut(new Report("c", id, Reason.SPAM, null), TestRoom.SHOW, log.asker(viewer, Role.VIEWER))
                .block();
    }

    private String shown(Eyes eyes) {
        return String.valueOf(log.room.snapshot(null, eyes, "x").state().get("reports"));
    }

    private static Refusal codeOf(Answer answer) {
        return ((Answer.Refused) answer).code();
    }
}
