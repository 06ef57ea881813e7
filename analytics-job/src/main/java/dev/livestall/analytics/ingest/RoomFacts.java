package dev.livestall.analytics.ingest;

import dev.livestall.events.Author;
import dev.livestall.events.Fingerprint;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.MessageReported;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.TalkEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a room event counts for: lines and what becomes of them here, talk and the stage beside. Others move only the room's clock. */
final class RoomFacts {
    private RoomFacts() {}

    static List<Fact> of(RoomEvent event) {
        if (event instanceof MessagePosted posted) return posted(posted);
        if (event instanceof MessageReleased released) return posted(released.message());
        if (event instanceof MessageRemoved removed) return removed(removed);
        if (event instanceof MessageHeld held) {
            return List.of(befell(event, held.message().about().id(), Sign.Kind.HELD, "round" + held.round()));
        }
        if (event instanceof MessageRejected rejected) {
            return List.of(befell(event, rejected.messageId(), Sign.Kind.REJECTED, ""));
        }
        if (event instanceof MessageReported reported) {
            return List.of(befell(event, reported.messageId(), Sign.Kind.REPORTED, Checked.id(reported.viewerId())));
        }
        if (event instanceof TalkEvent talk) return TalkFacts.of(talk);
        var facts = new ArrayList<Fact>();
        facts.add(StageFacts.sign(event));
        facts.addAll(StageFacts.marks(event));
        return facts;
    }

    private static List<Fact> posted(MessagePosted posted) {
        String messageId = Checked.id(posted.about().id());
        Author author = Checked.present(posted.author(), "author");
        var role = Checked.present(author.role(), "role");
        var kind = role.isStaff() ? Sign.Kind.STAFF_POSTED : Sign.Kind.POSTED;
        return List.of(
                by(posted, author.viewerId(), kind, messageId),
                new Line(
                        Show.of(posted.about()),
                        messageId,
                        Fingerprint.ofViewer(posted.about().shopId(), author.viewerId()),
                        at(posted),
                        Checked.text(author.nickname()),
                        role.name().toLowerCase(Locale.ROOT),
                        Checked.text(posted.text()),
                        false));
    }

    private static List<Fact> removed(MessageRemoved removed) {
        String messageId = Checked.id(removed.messageId());
        return List.of(
                befell(removed, messageId, Sign.Kind.REMOVED, messageId),
                new Line(Show.of(removed.about()), messageId, 0, at(removed), "", "", "", true));
    }

    static Sign befell(RoomEvent event, String subject, Sign.Kind kind, String detail) {
        return by(event, subject, kind, detail);
    }

    static Sign by(RoomEvent event, String subject, Sign.Kind kind, String detail) {
        return new Sign(Show.of(event.about()), Checked.id(subject), at(event), kind, detail);
    }

    static long at(RoomEvent event) {
        return event.about().at().toEpochMilli();
    }
}
