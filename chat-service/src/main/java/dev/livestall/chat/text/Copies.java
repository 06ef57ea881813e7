package dev.livestall.chat.text;

import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.words.Skeleton;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.RoomEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What viewers have said lately in each room, so that nobody floods it with copies. It is read from the log, so all nodes agree; lines that are
 * on their way into it are not counted yet.
 */
@Component
class Copies implements RoomFeature<RecentLines> {
    private final CopySettings settings;

    Copies(CopySettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public RecentLines empty() {
        return new RecentLines(settings.remembered());
    }

    @Override
    public void apply(RecentLines state, RoomEvent event, long offset) {
        if (!(event instanceof MessagePosted posted) || posted.author().role().isStaff()) return;
        state.said(
                Skeleton.of(posted.text()),
                posted.author().viewerId(),
                posted.about().at().toEpochMilli());
    }

    /** @param text in the form in which it would enter the room */
    boolean isOneTooMany(Line line, String text) {
        String skeleton = Skeleton.of(text);
        if (skeleton.isEmpty()) return false;
        long since = Instant.now().minus(settings.within()).toEpochMilli();
        boolean isLong = skeleton.length() >= settings.letters();
        return line.room()
                .ask(
                        this,
                        recent -> recent.byOne(skeleton, line.viewerId(), since) >= settings.byOne()
                                || isLong && recent.byAll(skeleton, since) >= settings.byAll());
    }
}
