package dev.livestall.chat.connection;

import dev.livestall.chat.activity.Visit;
import dev.livestall.chat.activity.Visits;
import dev.livestall.chat.archive.History;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.SignedOutStaff;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Nicknames;
import dev.livestall.chat.text.StaffNames;
import dev.livestall.chat.viewer.Person;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.IdentityUnavailable;
import dev.livestall.edge.tokens.TokenChecks;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the token to the {@code hello}. */
@Component
public class Joining {
    /** A client that comes from another node may be ahead of this one for a moment. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private static final int LOOKS = 80;

    private final TokenChecks tokens;
    private final Broadcasts broadcasts;
    private final SignedOutStaff signedOut;
    private final BannedViewers banned;
    private final Rooms rooms;
    private final Presence presence;
    private final Visits visits;
    private final OpenConnections open;
    private final History history;
    private final Nicknames nicknames;
    private final StaffNames staffNames;
    private final int helloEvents;

    Joining(
            TokenChecks tokens,
            Broadcasts broadcasts,
            SignedOutStaff signedOut,
            BannedViewers banned,
            Rooms rooms,
            Presence presence,
            Visits visits,
            OpenConnections open,
            History history,
            Nicknames nicknames,
            StaffNames staffNames,
            ChatSettings settings) {
        this.tokens = tokens;
        this.broadcasts = broadcasts;
        this.signedOut = signedOut;
        this.banned = banned;
        this.rooms = rooms;
        this.presence = presence;
        this.visits = visits;
        this.open = open;
        this.history = history;
        this.nicknames = nicknames;
        this.staffNames = staffNames;
        this.helloEvents = settings.room().helloEvents();
    }

    /** Attaches the connection sooner or later, or closes it. */
    public void join(Connection connection, Join join) {
        tokens.check(join.token())
                .subscribe(
                        token -> connection.execute(() -> admit(connection, join, token)),
                        failed -> connection.execute(() -> connection.close(
                                failed instanceof IdentityUnavailable ? Goodbye.restart(2_000) : Goodbye.TOKEN)));
    }

    /** The same with a token that was checked already. On the connection's loop. */
    public void admit(Connection connection, Join join, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(connection.broadcastId).orElse(null);
        Person person = Person.of(token);
        if (broadcast == null) {
            connection.close(Goodbye.UNKNOWN_BROADCAST);
        } else if (person == null
                || !person.shopId().equals(broadcast.shopId())
                || signedOut.isVoid(person.id(), person.issuedAt())) {
            connection.close(Goodbye.TOKEN);
        } else if (isBanned(person)) {
            connection.close(Goodbye.BANNED);
        } else if (!open.joined(connection, person)) {
            connection.close(Goodbye.RATE);
        } else {
            Position after = join.after() == null ? null : Position.parse(join.after());
            if (person.role().isStaff()) staffNames.came(person);
            enter(connection, join, nicknames.atTheDoor(person, broadcast), after, LOOKS);
        }
    }

    private void enter(Connection connection, Join join, Person person, @Nullable Position after, int looks) {
        BroadcastEntry broadcast = broadcasts.find(connection.broadcastId).orElse(null);
        if (broadcast == null) {
            connection.close(Goodbye.UNKNOWN_BROADCAST);
            return;
        }
        // Asked for anew at each look: the room of a partition that is only now being read is made when its reading
        // begins.
        Room room = rooms.of(broadcast);
        boolean ahead = after != null && room.isBehind(after);
        if (looks > 0 && (ahead || !room.isFresh())) {
            connection.after(LOOK_AGAIN, () -> enter(connection, join, person, after, looks - 1));
            return;
        }
        if (!room.isFresh()) {
            connection.close(Goodbye.restart(LOOK_AGAIN.toMillis() * LOOKS));
            return;
        }
        if (broadcast.state() != BroadcastState.ENDED) {
            enter(connection, join, person, room, after, List.of());
            return;
        }
        history.of(broadcast, room.completeAfter(), helloEvents)
                .subscribe(
                        older -> connection.execute(() -> enter(connection, join, person, room, after, older)),
                        failed -> connection.execute(() -> connection.close(Goodbye.restart(2_000))));
    }

    private void enter(
            Connection connection,
            Join join,
            Person person,
            Room room,
            @Nullable Position after,
            List<RoomLine> older) {
        // Again: who signed out while the room was waited for has no member yet that could be closed.
        if (signedOut.isVoid(person.id(), person.issuedAt())) {
            connection.close(Goodbye.TOKEN);
            return;
        }
        if (isBanned(person)) {
            connection.close(Goodbye.BANNED);
            return;
        }
        if (person.role().isStaff() && person.nickname() != null) room.staffCame(person.nickname());
        connection.attach(new Member(person, room, visit(connection.broadcastId, person, join)), after, older);
        Duration life = Duration.between(Instant.now(), person.expiresAt());
        connection.expireIn(life);
    }

    private boolean isBanned(Person person) {
        return !person.role().isStaff() && banned.isBanned(person.shopId(), person.id());
    }

    private @Nullable Visit visit(String broadcastId, Person person, Join join) {
        BroadcastEntry broadcast = broadcasts.find(broadcastId).orElse(null);
        if (broadcast == null || person.role().isStaff() || join.isOverlay()) return null;
        presence.came(broadcastId, person.id());
        return visits.came(broadcast, person.id(), join.visitId(), join.channel(), join.campaign());
    }

    void left(Member member) {
        Visit visit = member.visit();
        if (visit == null) return;
        presence.went(member.room().broadcastId(), member.person().id());
        visits.went(visit);
    }
}
