package dev.livestall.chat.harness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A WebSocket client that keeps what it gets. Frames that nobody waited for stay for the next who does. */
public final class Client implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long WAIT_SECONDS = 10;

    private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;
    private JsonNode hello;
    private String cursor;

    public static Client open(Node node, String broadcastId) {
        return open(node, broadcastId, Node.ORIGIN);
    }

    /** @param origin null sends none */
    public static Client open(Node node, String broadcastId, String origin) {
        return open(node.port(), broadcastId, origin);
    }

    public static Client open(int port, String broadcastId, String origin) {
        Client client = new Client();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols("livestall.v1");
        if (origin != null) builder.header("Origin", origin);
        URI uri = URI.create("ws://127.0.0.1:" + port + "/api/chat/broadcasts/" + broadcastId + "/socket");
        client.socket = builder.buildAsync(uri, client).join();
        return client;
    }

    public Client join(String token) {
        return join(token, null);
    }

    public Client join(String token, String after) {
        String position = after == null ? "" : ",\"after\":\"" + after + "\"";
        send("{\"type\":\"join\",\"token\":\"" + token + "\"" + position + "}");
        hello = next("hello");
        cursor = hello.path("position").stringValue();
        return this;
    }

    public Client name(String nickname) {
        send(Json.of("{'type':'name','id':'n','nickname':'%s','rules':true}", nickname));
        next("named");
        return this;
    }

    /** @return the answer: ack, refused or unknown */
    public JsonNode post(String id, String text) {
        send(Json.of("{'type':'post','id':'%s','text':'%s'}", id, text));
        return answer(id);
    }

    public JsonNode answer(String id) {
        return next(frame -> frame.path("id").asString("").equals(id));
    }

    public void send(String json) {
        socket.sendText(json, true).join();
    }

    /** @return false if the server has closed meanwhile */
    public boolean trySend(String json) {
        return socket.sendText(json, true)
                .handle((sent, failed) -> failed == null)
                .join();
    }

    public WebSocket socket() {
        return socket;
    }

    public JsonNode hello() {
        return hello;
    }

    public String viewerId() {
        return hello.path("viewerId").stringValue();
    }

    public String cursor() {
        return cursor;
    }

    public JsonNode next(String type) {
        return next(frame -> frame.path("type").stringValue().equals(type));
    }

    /** The next frame that fits; those before it that don't are kept, events of batches in {@link #events}. */
    public JsonNode next(Predicate<JsonNode> fits) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        List<JsonNode> others = new ArrayList<>();
        try {
            while (true) {
                JsonNode frame = frames.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (frame == null) throw new AssertionError("no such frame came; others: " + others);
                if (fits.test(frame)) {
                    frames.addAll(others);
                    return frame;
                }
                others.add(frame);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a batch brings an event that fits, and gives it. */
    public JsonNode event(Predicate<JsonNode> fits) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (System.nanoTime() < until) {
            synchronized (events) {
                for (JsonNode event : events) if (fits.test(event)) return event;
            }
            sleep(Duration.ofMillis(5));
        }
        throw new AssertionError("no such event came; came: " + events());
    }

    public JsonNode event(String type) {
        return event(event -> event.path("type").stringValue().equals(type));
    }

    /** The same, if it may be in the {@code hello} already. */
    public void event(Predicate<JsonNode> fits, JsonNode hello) {
        for (JsonNode event : hello.path("events")) if (fits.test(event)) return;
        event(fits);
    }

    /** Of lines in {@code hello} and in all batches so far. */
    public List<String> textsWithHello() {
        List<String> texts = new ArrayList<>();
        for (JsonNode event : hello.path("events"))
            if (event.has("text")) texts.add(event.path("text").stringValue());
        texts.addAll(texts());
        return texts;
    }

    /** All events of batches so far. */
    public List<JsonNode> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    public List<String> texts() {
        return events().stream()
                .filter(event -> event.has("text"))
                .map(event -> event.path("text").stringValue())
                .toList();
    }

    /** Code and reason, such as {@code 1008 token}. */
    public String closed() {
        return closed.orTimeout(WAIT_SECONDS + 5, TimeUnit.SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            took(Json.read(partial.toString()));
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private void took(JsonNode frame) {
        if (frame.path("type").stringValue().equals("batch")) {
            synchronized (events) {
                if (!frame.path("from").stringValue().equals(cursor)) {
                    events.add(Json.read("{\"type\":\"GAP\"}"));
                }
                frame.path("events").forEach(events::add);
                cursor = frame.path("to").stringValue();
            }
        }
        frames.add(frame);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete((code + " " + reason).strip());
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete("error " + error);
    }

    public static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
