package dev.livestall.chat.badge;

import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.viewer.Person;
import dev.livestall.chat.viewer.ViewerSet;
import dev.livestall.events.Badge;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows who has spoken in a room, and so who speaks for the first time. */
@Component
public final class Badges implements RoomFeature<ViewerSet> {
    /** Speakers that a room remembers; beyond that nobody is called new any more. */
    private static final int SPEAKERS = 200_000;

    @Override
    public String name() {
        return "badges";
    }

    @Override
    public ViewerSet empty() {
        return new ViewerSet();
    }

    @Override
    public void apply(ViewerSet speakers, RoomEvent event, long offset) {
        if (event instanceof MessagePosted posted && speakers.size() < SPEAKERS) {
            speakers.add(posted.author().viewerId());
        }
    }

    /** @param buyer has a paid order in this broadcast */
    public List<Badge> of(Person person, Room room, boolean buyer) {
        List<Badge> badges = new ArrayList<>();
        if (person.role() == Role.MODERATOR) badges.add(Badge.MODERATOR);
        else if (person.role().hosts()) badges.add(Badge.HOST);
        if (buyer) badges.add(Badge.BUYER);
        if (!person.role().isStaff() && room.ask(this, speakers -> isNew(speakers, person.id()))) {
            badges.add(Badge.FIRST_TIME);
        }
        return badges;
    }

    private static boolean isNew(ViewerSet speakers, String viewerId) {
        return speakers.size() < SPEAKERS && !speakers.contains(viewerId);
    }
}
