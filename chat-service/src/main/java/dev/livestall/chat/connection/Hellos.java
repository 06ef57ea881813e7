package dev.livestall.chat.connection;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Snapshot;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the first frame together. */
@Component
class Hellos {
    private final Broadcasts broadcasts;
    private final Presence presence;
    private final int events;
    private final RoomFacts.TextLimits limits;

    Hellos(Broadcasts broadcasts, Presence presence, ChatSettings settings) {
        this.broadcasts = broadcasts;
        this.presence = presence;
        this.events = settings.room().helloEvents();
        this.limits = new RoomFacts.TextLimits(
                settings.text().messageChars(), settings.text().nicknameChars());
    }

    /**
     * @param older lines of an ended show from before what this node knows, for a fresh picture
     * @return null if there is no such broadcast any more
     */
    byte @Nullable [] of(String broadcastId, Member member, Snapshot snapshot, List<RoomLine> older) {
        BroadcastEntry broadcast = broadcasts.find(broadcastId).orElse(null);
        if (broadcast == null) return null;
        Person person = member.person();
        var hello = new Hello(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                person.id(),
                person.role(),
                person.nickname(),
                new RoomFacts(PublicFacts.of(broadcast), limits),
                snapshot.position().toString(),
                snapshot.recovered(),
                snapshot.pins().isEmpty() ? null : snapshot.pins().get(0),
                snapshot.pins(),
                snapshot.state(),
                presence.viewers(broadcast.id()));
        List<byte[]> shown = snapshot.recovered() ? snapshot.events() : newest(member.room(), older, snapshot.events());
        return HelloFrame.json(hello.json(), shown);
    }

    private List<byte[]> newest(Room room, List<RoomLine> older, List<byte[]> fresh) {
        List<byte[]> all = new ArrayList<>();
        // The archive's answer may be from before a removal that this node has read since.
        for (RoomLine line : older) if (!room.isRemoved(line.id())) all.add(line.json());
        all.addAll(fresh);
        return all.subList(Math.max(0, all.size() - events), all.size());
    }
}
