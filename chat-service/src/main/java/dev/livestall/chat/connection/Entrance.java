package dev.livestall.chat.connection;

import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.SignedOutStaff;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomReader;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.viewer.Person;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may do something in a room by a single request: the same people as by a socket. */
@Component
public class Entrance {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
    private static final int LOOKS = 80;

    private final RoomReader reader;
    private final Rooms rooms;
    private final Broadcasts broadcasts;
    private final SignedOutStaff signedOut;
    private final BannedViewers banned;

    Entrance(RoomReader reader, Rooms rooms, Broadcasts broadcasts, SignedOutStaff signedOut, BannedViewers banned) {
        this.reader = reader;
        this.rooms = rooms;
        this.broadcasts = broadcasts;
        this.signedOut = signedOut;
        this.banned = banned;
    }

    public record Guest(Person person, Room room) {}

    /**
     * Waits for a room that this node only now begins to read. Problems: {@code not-ready} 503, {@code not-found} 404, {@code
     * unauthorized} 401 (also for another shop's token), {@code forbidden} 403 for the banned.
     */
    public Mono<Guest> admit(String broadcastId, CheckedToken token) {
        return Mono.defer(() -> {
            Guest guest = look(broadcastId, token);
            if (guest.room().isFresh()) return Mono.just(guest);
            return Mono.delay(LOOK_AGAIN)
                    .map(again -> look(broadcastId, token))
                    .repeat(LOOKS)
                    .filter(looked -> looked.room().isFresh())
                    .next()
                    .switchIfEmpty(Mono.error(ClosedProblems::notReady));
        });
    }

    /** The room itself, for what is not done by anybody in it. Problem: {@code not-ready} 503. */
    public Mono<Room> room(BroadcastEntry broadcast) {
        return Mono.fromCallable(() -> rooms.of(broadcast))
                .repeatWhen(times -> times.take(LOOKS).delayElements(LOOK_AGAIN))
                .filter(Room::isFresh)
                .next()
                .switchIfEmpty(Mono.error(ClosedProblems::notReady));
    }

    private Guest look(String broadcastId, CheckedToken token) {
        if (!reader.isAtHead()) throw ClosedProblems.notReady();
        BroadcastEntry broadcast = broadcasts.find(broadcastId).orElseThrow(CommonProblems.NOT_FOUND::problem);
        Person person = Person.of(token);
        if (person == null
                || !person.shopId().equals(broadcast.shopId())
                || signedOut.isVoid(person.id(), person.issuedAt())) throw new InvalidToken();
        if (banned.isBanned(person.shopId(), person.id())) throw CommonProblems.FORBIDDEN.problem();
        return new Guest(person, rooms.of(broadcast));
    }
}
