package dev.livestall.chat.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RemovedLine;
import dev.livestall.chat.report.Reporting.Reason;
import dev.livestall.chat.report.Reporting.Report;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.review.TestReview;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.TestRoom;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageReported;
import dev.livestall.events.LineEvent.ReportsDismissed;
import dev.livestall.events.Role;
import dev.livestall.events.SanctionEvent.LinesRemoved;
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
    void aDismissedLineLeavesTheQueueAndIsNotTakenOutAnyMore() {
        String id = said("엄한 신고", Role.VIEWER);
        for (String viewer : List.of("v1", "v2")) report(id, viewer);
        log.append(TestRoom.SHOW, new ReportsDismissed(Facts.about(TestRoom.SHOW, "d"), id, "m"))
                .block();
        assertThat(shown(Eyes.MODERATORS)).isEqualTo("null");
        assertThat(codeOf(report(id, "v1"))).isEqualTo(Refusal.ALREADY_REPORTED);
        for (String viewer : List.of("v3", "v4")) report(id, viewer);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("엄한 신고");
        assertThat(shown(Eyes.MODERATORS)).contains("viewers=4").contains("spam=2");
    }

    @Test
    void removedLinesHaveNoReports() {
        String one = said("하나", Role.VIEWER);
        String two = said("둘", Role.VIEWER);
        report(one, "v1");
        report(two, "v1");
        log.append(TestRoom.SHOW, RemovedLine.of(TestRoom.SHOW, one, "m")).block();
        assertThat(shown(Eyes.MODERATORS)).contains(two).doesNotContain(one);
        log.append(TestRoom.SHOW, new LinesRemoved(Facts.about(TestRoom.SHOW, "all"), "author", "m", null))
                .block();
        assertThat(shown(Eyes.MODERATORS)).isEqualTo("null");
    }

    @Test
    void aLineThatItsTimeLetOutIsTakenOutLikeOthers() {
        MessagePosted line = line("늦게 나온 말", Role.VIEWER);
        String id = line.about().id();
        TestReview.holding(log, held)
                .forAWhile("c", TestRoom.SHOW, log.room, line, 1)
                .block();
        String name = "review\n" + id + "\n0";
        log.append(TestRoom.SHOW, new MessageReleased(Facts.about(TestRoom.SHOW, name), line, null))
                .block();
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("늦게 나온 말");
        for (String viewer : List.of("v1", "v2", "v3")) report(id, viewer);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).isEmpty();
        assertThat(held.waiting(log.room, id)).isNotNull();
    }

    @Test
    void aLineThatWasOnlyHalfTakenOutIsTakenOutByTheNextReport() {
        String id = said("나쁜 말", Role.VIEWER);
        log.append(
                        TestRoom.SHOW,
                        new MessageHeld(
                                Facts.about(TestRoom.SHOW, "held\n" + id + "\n0"),
                                log.room.line(id),
                                "reports",
                                0,
                                null))
                .block();
        for (String viewer : List.of("v1", "v2", "v3")) report(id, viewer);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).isEmpty();
        assertThat(held.waiting(log.room, id)).isNotNull();
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
        MessagePosted line = line(text, role);
        log.append(TestRoom.SHOW, line).block();
        return line.about().id();
    }

    private static MessagePosted line(String text, Role role) {
        return new MessagePosted(
                Facts.about(TestRoom.SHOW, text), "c", new Author("author", "이름", role, false), text, List.of());
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
