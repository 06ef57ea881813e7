package dev.livestall.local.client;

import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One connection to a room by the socket protocol {@code livestall.v1}. */
public final class RoomSocket implements AutoCloseable {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private final CompletableFuture<JsonNode> hello = new CompletableFuture<>();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private RoomSocket(Http http, String url) {
        socket = within(http.client()
                .newWebSocketBuilder()
                .subprotocols("livestall.v1")
                .connectTimeout(TIME_LIMIT)
                .buildAsync(URI.create(url), new Frames()));
    }

    static RoomSocket join(Http http, Addresses at, String broadcastId, String token) {
        var room = new RoomSocket(http, at.socket(broadcastId));
        room.say(Map.of(
                "type", "join", "token", token, "visitId", UUID.randomUUID().toString()));
        within(room.hello);
        return room;
    }

    /** The first frame: what the room was like when the connection joined it. */
    public JsonNode hello() {
        return within(hello);
    }

    /** Is told each event of the room, in order, on the socket's thread. */
    public void onEvent(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** Posts a line and waits for its outcome: an {@code ack}, {@code refused} or {@code unknown} frame. */
    public JsonNode post(String text) {
        return command(Map.of("type", "post", "text", text));
    }

    public JsonNode command(Map<String, Object> command) {
        var frame = new HashMap<>(command);
        String id = (String) frame.computeIfAbsent("id", k -> UUID.randomUUID().toString());
        var outcome = new CompletableFuture<JsonNode>();
        waiting.put(id, outcome);
        say(frame);
        return within(outcome);
    }

    /** Sends a frame that has no answer. */
    public void say(Map<String, ?> frame) {
        synchronized (socket) { // the JDK's socket allows one unfinished send at a time
            within(socket.sendText(EventJson.MAPPER.writeValueAsString(frame), true));
        }
    }

    public boolean isOpen() {
        return !socket.isInputClosed() && !socket.isOutputClosed();
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye")
                .orTimeout(1, TimeUnit.SECONDS)
                .whenComplete((done, failed) -> socket.abort());
    }

    private static <T> T within(CompletableFuture<T> future) {
        return future.orTimeout(TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private void received(JsonNode frame) {
        switch (frame.path("type").asString("")) {
            case "hello" -> hello.complete(frame);
            case "batch" -> frame.path("events").forEach(event -> listeners.forEach(l -> l.accept(event)));
            default -> {
                var outcome = waiting.remove(frame.path("id").asString(""));
                if (outcome != null) outcome.complete(frame);
            }
        }
    }

    private void broken(Throwable why) {
        hello.completeExceptionally(why);
        waiting.values().forEach(outcome -> outcome.completeExceptionally(why));
    }

    private final class Frames implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                received(EventJson.MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            broken(new IllegalStateException("closed by the server: " + code + " " + reason));
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable why) {
            broken(why);
        }
    }
}
