package dev.livestall.chat.report;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.review.HoldingLines;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.chat.text.Wording;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReported;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A viewer says that a line is wrong. */
@Component
class Reporting implements CommandHandler<Reporting.Report> {
    private static final int NOTE_CHARS = 200;

    private final Reports reports;
    private final HoldingLines holding;
    private final HeldLines held;
    private final RoomLog log;
    private final int hold;

    /** Why. A closed list: clients have words for each. */
    enum Reason {
        SPAM,
        ABUSE,
        FRAUD,
        PRIVACY,
        SEXUAL,
        OTHER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code note} is for moderators, at most 200 characters. */
    @JsonTypeName("report")
    record Report(
            String id,
            String messageId,
            Reason reason,
            @Nullable String note) implements Command {
        Report {
            Fields.aboutMessage(id, messageId);
            Fields.present("reason", reason);
            Fields.optional("note", note, NOTE_CHARS);
        }
    }

    Reporting(Reports reports, HoldingLines holding, HeldLines held, RoomLog log, ReportSettings settings) {
        this.reports = reports;
        this.holding = holding;
        this.held = held;
        this.log = log;
        this.hold = settings.hold();
    }

    @Override
    public Class<Report> command() {
        return Report.class;
    }

    @Override
    public Mono<Answer> carryOut(Report report, BroadcastEntry broadcast, Asker asker) {
        Room room = asker.room();
        String viewer = asker.person().id();
        if (asker.person().role().isStaff()) return Answers.refused(report.id(), Refusal.NOT_ALLOWED);
        if (reports.isReportedBy(room, report.messageId(), viewer)) {
            return Answers.refused(report.id(), Refusal.ALREADY_REPORTED);
        }
        MessagePosted line = room.line(report.messageId());
        if (line == null) return Answers.refused(report.id(), Refusal.UNKNOWN_MESSAGE);
        MessageReported event = new MessageReported(
                Facts.about(broadcast, "report\n" + report.messageId() + '\n' + viewer),
                report.messageId(),
                line.author().viewerId(),
                viewer,
                report.reason().code(),
                report.note() == null ? null : Wording.masked(report.note()));
        return Answers.of(report.id(), report.messageId(), log.append(broadcast, event))
                .flatMap(answer -> takeOutIfMany(broadcast, room, line).thenReturn(answer));
    }

    /** A line of staff is nothing that viewers can take out, and what a moderator has let stand stays. */
    private Mono<Void> takeOutIfMany(BroadcastEntry broadcast, Room room, MessagePosted line) {
        String id = line.about().id();
        boolean many = hold > 0 && reports.viewersAgainst(room, id) >= hold;
        if (!many || line.author().role().isStaff() || held.wasLookedAt(room, id)) return Mono.empty();
        return holding.takeOut(broadcast, room, line, HoldReason.REPORTS).then();
    }
}
