package dev.livestall.chat.socket;

import dev.livestall.chat.activity.Visit;
import dev.livestall.chat.activity.Visits;
import dev.livestall.chat.archive.History;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.chat.directory.SignedOutStaff;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.room.Snapshot;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.viewer.Person;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.IdentityUnavailable;
import dev.livestall.edge.tokens.TokenChecks;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the first frame to the {@code hello}. */
@Component
class Joining {
    /** A client that comes from another node may be ahead of this one for a moment. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private static final int LOOKS = 80;

    private final TokenChecks tokens;
    private final Broadcasts broadcasts;
    private final SignedOutStaff signedOut;
    private final Rooms rooms;
    private final Presence presence;
    private final Visits visits;
    private final OpenSockets openSockets;
    private final History history;
    private final int helloEvents;
    private final RoomFacts.TextLimits limits;

    Joining(
            TokenChecks tokens,
            Broadcasts broadcasts,
            SignedOutStaff signedOut,
            Rooms rooms,
            Presence presence,
            Visits visits,
            OpenSockets openSockets,
            History history,
            ChatSettings settings) {
        this.tokens = tokens;
        this.broadcasts = broadcasts;
        this.signedOut = signedOut;
        this.rooms = rooms;
        this.presence = presence;
        this.visits = visits;
        this.openSockets = openSockets;
        this.history = history;
        this.helloEvents = settings.room().helloEvents();
        this.limits = new RoomFacts.TextLimits(
                settings.text().messageChars(), settings.text().nicknameChars());
    }

    void join(Connection connection, Join join) {
        tokens.check(join.token())
                .subscribe(
                        token -> connection.execute(() -> admit(connection, join, token)),
                        failed -> connection.execute(() -> connection.close(
                                failed instanceof IdentityUnavailable ? Goodbye.restart(2_000) : Goodbye.TOKEN)));
    }

    private void admit(Connection connection, Join join, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(connection.broadcastId).orElse(null);
        Person person = Person.of(token);
        if (broadcast == null) {
            connection.close(Goodbye.UNKNOWN_BROADCAST);
        } else if (person == null
                || !person.shopId().equals(broadcast.shopId())
                || signedOut.isVoid(person.id(), person.issuedAt())) {
            connection.close(Goodbye.TOKEN);
        } else if (!openSockets.joined(connection, person)) {
            connection.close(Goodbye.RATE);
        } else {
            Position after = join.after() == null ? null : Position.parse(join.after());
            enter(connection, join, person, after, LOOKS);
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
                .subscribe(older -> connection.execute(() -> enter(connection, join, person, room, after, older)));
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
        if (person.role().isStaff() && person.nickname() != null) room.staffCame(person.nickname());
        connection.attach(new Member(person, room, visit(connection.broadcastId, person, join)), after, older);
        Duration life = Duration.between(Instant.now(), person.expiresAt());
        connection.expireIn(life);
    }

    private @Nullable Visit visit(String broadcastId, Person person, Join join) {
        if (person.role().isStaff()) return null;
        presence.came(broadcastId, person.id());
        return broadcasts
                .find(broadcastId)
                .map(broadcast -> visits.came(broadcast, person.id(), join.visitId(), join.channel(), join.campaign()))
                .orElse(null);
    }

    void left(Member member) {
        if (member.person().role().isStaff()) return;
        presence.went(member.room().broadcastId(), member.person().id());
        if (member.visit() != null) visits.went(member.visit());
    }

    /** @param older lines of an ended show from before what this node knows, for a fresh picture */
    void hello(Connection connection, Member member, Snapshot snapshot, List<RoomLine> older) {
        BroadcastEntry broadcast = broadcasts.find(connection.broadcastId).orElse(null);
        if (broadcast == null) {
            connection.close(Goodbye.UNKNOWN_BROADCAST);
            return;
        }
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
        List<byte[]> events =
                snapshot.recovered() ? snapshot.events() : newest(member.room(), older, snapshot.events());
        connection.send(HelloFrame.json(hello, events));
    }

    private List<byte[]> newest(Room room, List<RoomLine> older, List<byte[]> events) {
        List<byte[]> all = new ArrayList<>();
        // The archive's answer may be from before a removal that this node has read since.
        for (RoomLine line : older) if (!room.isRemoved(line.id())) all.add(line.json());
        all.addAll(events);
        return all.subList(Math.max(0, all.size() - helloEvents), all.size());
    }
}
