package dev.livestall.chat.longpoll;

import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.connection.Join;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;
import dev.livestall.edge.tokens.CheckedToken;
import io.netty.channel.EventLoop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Those who poll this node. */
@Component
class Pollers {
    private final ConnectionFeatures features;
    private final Presence presence;
    private final Map<PollerKey, PollConnection> pollers = new ConcurrentHashMap<>();

    Pollers(ConnectionFeatures features, Presence presence) {
        this.features = features;
        this.presence = presence;
    }

    /** @param from where the request comes from; used if this is the first one of its poller */
    record Request(PollerKey key, Person person, Room room, Join join, CheckedToken token, From from) {
        @Nullable
        Position after() {
            return join.after() == null ? null : Position.parse(join.after());
        }
    }

    record From(String address, EventLoop loop) {}

    Mono<byte[]> poll(Request request, HeldPoll poll) {
        return poll.answer().doOnSubscribe(subscribed -> take(request, poll)).doOnCancel(() -> {
            PollConnection connection = pollers.get(request.key());
            if (connection != null) connection.execute(() -> connection.drop(poll));
        });
    }

    private void take(Request request, HeldPoll poll) {
        PollConnection known = pollers.get(request.key());
        if (known == null) {
            join(request, poll);
            return;
        }
        known.loop().execute(() -> {
            if (known.continues(request.person(), request.room(), request.after())) {
                known.take(poll, request.after());
            } else {
                known.leave();
                join(request, poll);
            }
        });
    }

    private void join(Request request, HeldPoll poll) {
        PollerKey key = request.key();
        From from = request.from();
        var connection = new PollConnection(
                key, from.address(), from.loop(), features, presence, gone -> pollers.remove(key, gone));
        PollConnection other = pollers.put(key, connection);
        if (other != null) other.execute(other::leave);
        connection.execute(() -> {
            connection.take(poll, request.after());
            if (!features.open().opened(connection)) connection.close(Goodbye.RATE);
            else features.joining().admit(connection, request.join(), request.token());
        });
    }
}
