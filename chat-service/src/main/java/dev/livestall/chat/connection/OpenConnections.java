package dev.livestall.chat.connection;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.directory.SignedOutStaff;
import dev.livestall.chat.notice.OrderNotice;
import dev.livestall.chat.notice.OrderNotices;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.sanction.Appeals;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.DirectoryEntry.Banned;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All connections of this node, found by who is behind them. */
@Component
public class OpenConnections implements SmartLifecycle {
    /** Over how long the clients of a node that stops are spread. */
    private static final int SPREAD_MILLIS = 3_000;

    private final ChatSettings.Socket limits;
    private final SignedOutStaff signedOut;
    private final Set<Connection> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();
    private final Map<String, List<Connection>> perPerson = new ConcurrentHashMap<>();
    private volatile boolean running;

    OpenConnections(
            ChatSettings settings,
            SignedOutStaff signedOut,
            BannedViewers banned,
            Rooms rooms,
            OrderNotices notices,
            Appeals appeals) {
        this.limits = settings.socket();
        this.signedOut = signedOut;
        signedOut.onSignedOut(this::close);
        banned.onBanned(this::close);
        rooms.onStartedAnew(this::comeAgain);
        notices.onNotice(this::tell);
        appeals.onDecided(this::tell);
    }

    /** @return false if the address has as many as it may */
    public boolean opened(Connection connection) {
        all.add(connection);
        return perAddress.merge(connection.address, 1, Integer::sum) <= limits.perAddress();
    }

    /** @return false if the person has as many as they may */
    boolean joined(Connection connection, Person person) {
        connection.isOf(person.id());
        List<Connection> sockets = perPerson.merge(person.id(), List.of(connection), OpenConnections::both);
        return sockets.size() <= limits.perViewer();
    }

    private void left(Connection connection, String personId) {
        perPerson.computeIfPresent(personId, (id, sockets) -> {
            List<Connection> others =
                    sockets.stream().filter(socket -> socket != connection).toList();
            return others.isEmpty() ? null : others;
        });
    }

    /** Most people have one: a list of one is the smallest thing that holds it. */
    private static List<Connection> both(List<Connection> some, List<Connection> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    void gone(Connection connection) {
        if (!all.remove(connection)) return;
        perAddress.computeIfPresent(connection.address, (address, sockets) -> sockets > 1 ? sockets - 1 : null);
        String personId = connection.personId();
        if (personId != null) left(connection, personId);
    }

    private void tell(OrderNotice notice) {
        byte[] json = new OrderMoved(notice.orderId(), notice.state(), notice.productIds()).json();
        for (Connection connection : perPerson.getOrDefault(notice.viewerId(), List.of())) {
            if (connection.broadcastId.equals(notice.broadcastId())) connection.execute(() -> connection.send(json));
        }
    }

    private void tell(String viewerId, Answer answer) {
        byte[] json = answer.json();
        for (Connection connection : perPerson.getOrDefault(viewerId, List.of())) {
            connection.execute(() -> connection.send(json));
        }
    }

    private void close(SignedOut out) {
        for (Connection connection : perPerson.getOrDefault(out.staffId(), List.of())) {
            connection.execute(() -> {
                Member member = connection.member();
                if (member != null
                        && signedOut.isVoid(out.staffId(), member.person().issuedAt())) {
                    connection.close(Goodbye.TOKEN);
                }
            });
        }
    }

    /** Viewers' ids are those of one shop. */
    private void close(Banned banned) {
        for (Connection connection : perPerson.getOrDefault(banned.viewerId(), List.of())) {
            connection.execute(() -> {
                Member member = connection.member();
                if (member != null && !member.person().role().isStaff()) connection.close(Goodbye.BANNED);
            });
        }
    }

    private void comeAgain() {
        for (Connection connection : all) {
            long wait = ThreadLocalRandom.current().nextLong(SPREAD_MILLIS);
            connection.execute(() -> connection.close(Goodbye.restart(wait)));
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** While the server still runs, so that the close frames leave. */
    @Override
    public void stop() {
        running = false;
        comeAgain();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Later than the web server's phase, so stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
