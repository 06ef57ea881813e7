package dev.livestall.analytics.ingest;

import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent.BroadcastEnded;
import java.util.List;
import java.util.Locale;

/** What a room event counts for. Pins, offers and stock move only the room's clock. */
final class RoomFacts {
    private RoomFacts() {}

    static List<Fact> of(RoomEvent event) {
        if (event instanceof MessagePosted posted) return posted(posted);
        if (event instanceof MessageReleased released) return posted(released.message());
        if (event instanceof MessageRemoved removed) return removed(removed);
        var kind = event instanceof BroadcastEnded ? Sign.Kind.ENDED : Sign.Kind.NOTED;
        var about = event.about();
        return List.of(new Sign(Show.of(about), Sign.ROOM, about.at().toEpochMilli(), kind, ""));
    }

    private static List<Fact> posted(MessagePosted posted) {
        var show = Show.of(posted.about());
        long at = posted.about().at().toEpochMilli();
        String messageId = Checked.id(posted.about().id());
        Author author = Checked.present(posted.author(), "author");
        var role = Checked.present(author.role(), "role");
        var kind = role.isStaff() ? Sign.Kind.STAFF_POSTED : Sign.Kind.POSTED;
        return List.of(
                new Sign(show, Checked.id(author.viewerId()), at, kind, messageId),
                new Line(
                        show,
                        messageId,
                        at,
                        Checked.text(author.nickname()),
                        role.name().toLowerCase(Locale.ROOT),
                        Checked.text(posted.text()),
                        false));
    }

    private static List<Fact> removed(MessageRemoved removed) {
        var show = Show.of(removed.about());
        long at = removed.about().at().toEpochMilli();
        String messageId = Checked.id(removed.messageId());
        return List.of(
                new Sign(show, messageId, at, Sign.Kind.REMOVED, messageId),
                new Line(show, messageId, at, "", "", "", true));
    }
}
