package dev.livestall.chat.room;

import dev.livestall.chat.command.Asker;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** One room with the features under test, and a log that is read the moment something is written. */
public final class TestRoom implements RoomLog {
    public static final BroadcastEntry SHOW = new BroadcastEntry(
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            new Words("달빛상점", null),
            new Words("겨울밤", null),
            BroadcastState.LIVE,
            Mode.LIVE,
            AudienceKind.REAL,
            0,
            List.of(),
            null,
            Instant.now(),
            null);

    public final List<RoomEvent> written = new ArrayList<>();
    public final Room room;
    private long offset = 9;

    public TestRoom(RoomFeature<?>... features) {
        room = new Room(
                SHOW.id(), TestSettings.ring(1_000), "e", 9, new ReadThrough(9, new Freshness()), List.of(features));
    }

    @Override
    public Mono<Appended> append(BroadcastEntry broadcast, RoomEvent event) {
        offset++;
        RoomEvent read = EventJson.ROOM.decode(EventJson.ROOM.encode(event));
        if (room.apply(offset, event.about().at().toEpochMilli(), read, EventJson.ROOM.encode(event))) {
            written.add(read);
        }
        Position at = room.firstPosition(event.about().id());
        return Mono.just(new Appended.At(at == null ? new Position("e", offset) : at));
    }

    public Asker asker(String id, Role role) {
        Person person = new Person(id, SHOW.shopId(), role, "이름", Instant.now(), Instant.now());
        return new Asker() {
            @Override
            public Person person() {
                return person;
            }

            @Override
            public Room room() {
                return room;
            }

            @Override
            public String address() {
                return "127.0.0.1";
            }

            @Override
            public void becomes(Person renamed) {}

            @Override
            public void misbehaved() {}
        };
    }

    /** What somebody who comes in sees, as JSON. */
    public String seenBy(Eyes eyes, String viewerId) {
        StringBuilder seen = new StringBuilder();
        room.snapshot(null, eyes, viewerId).events().forEach(event -> seen.append(new String(event))
                .append('\n'));
        return seen.toString();
    }
}
