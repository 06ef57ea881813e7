package dev.livestall.benchmarks.torture.chat;

import dev.livestall.events.EventJson;
import dev.livestall.events.MessageIds;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A client as the protocol wants it: goes on at any node from where it stands, says again with the same id what was not acknowledged, and
 * writes down what it is told. Lives on its event loop.
 */
final class Customer implements RoomSocket.Listener {
    private static final long PING_MILLIS = 1_500;
    /** Who hears nothing for so long looks for another node. */
    private static final long SILENCE_MILLIS = 5_000;

    private static final long AGAIN_MILLIS = 400;
    private static final long LONGEST_BACK_OFF_MILLIS = 3_000;
    private static final int WAITING = 20;

    private final int number;
    private final EventLoop loop;
    private final Address address;
    private final Diary diary;
    private final LongConsumer resumed;
    private final Random random;
    private final Map<String, String> unanswered = new LinkedHashMap<>();
    private String token;
    private String viewerId = "";
    private @Nullable Place cursor;
    private @Nullable RoomSocket socket;
    private boolean joined;
    private boolean named;
    private volatile boolean quiet;
    private boolean gone;
    private int tries;
    private int said;
    private int refused;
    private int viewers;
    private long heardAt = System.nanoTime();
    private long cutAt;

    /** @param ports of both nodes, each behind its proxy */
    record Address(int[] ports, String show, String origin) {}

    /** @param resumed told the milliseconds from each cut, as noticed, to the hello */
    Customer(int number, EventLoop loop, Address address, String token, Diary diary, LongConsumer resumed, long seed) {
        this.number = number;
        this.loop = loop;
        this.address = address;
        this.token = token;
        this.diary = diary;
        this.resumed = resumed;
        this.random = new Random(seed + number);
    }

    void start(long everyMillis) {
        loop.execute(this::connect);
        loop.scheduleAtFixedRate(
                this::say, random.nextLong(everyMillis) + everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        loop.scheduleAtFixedRate(this::lookAfter, PING_MILLIS, PING_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Says nothing new from now on. */
    void hush() {
        quiet = true;
    }

    /** Whether it is in the room, has no line without an answer, and has seen everything up to an offset. */
    boolean isAtRest(long offset) {
        return ask(() -> joined && unanswered.isEmpty() && cursor != null && cursor.offset() >= offset);
    }

    /** How many are watching, as it was told last. */
    int viewers() {
        return ask(() -> viewers);
    }

    int unanswered() {
        return ask(unanswered::size);
    }

    int refused() {
        return ask(() -> refused);
    }

    private <T> T ask(java.util.concurrent.Callable<T> question) {
        return loop.submit(question).syncUninterruptibly().getNow();
    }

    void leave() {
        loop.execute(() -> {
            gone = true;
            if (socket != null) socket.close();
        });
    }

    private void connect() {
        if (gone) return;
        heardAt = System.nanoTime();
        int port = address.ports()[random.nextInt(address.ports().length)];
        socket = RoomSocket.open(loop, port, address.show(), address.origin(), this);
    }

    @Override
    public void opened(RoomSocket opened) {
        var join = EventJson.MAPPER.createObjectNode().put("type", "join").put("token", token);
        if (cursor != null) join.put("after", cursor.toString());
        opened.send(join.toString());
    }

    @Override
    public void text(RoomSocket from, String json) {
        if (from != socket) return;
        heardAt = System.nanoTime();
        JsonNode frame = EventJson.MAPPER.readTree(json);
        switch (frame.path("type").asString("")) {
            case "hello" -> hello(frame);
            case "batch" -> batch(frame);
            case "named" -> named(frame);
            case "ack" -> acked(frame);
            case "unknown" -> later(frame, AGAIN_MILLIS);
            case "refused" -> refused(frame);
            case "pulse" -> viewers = frame.path("viewers").asInt(-1);
            default -> {
                // a pong: a sign of life
            }
        }
    }

    private void hello(JsonNode hello) {
        Place at = Place.parse(hello.path("position").asString());
        List<String> ids = ids(hello);
        if (cursor != null && hello.path("recovered").asBoolean()) diary.write(new Seen.Resumed(cursor, at, ids));
        else diary.write(new Seen.Fresh(at, ids));
        cursor = at;
        viewerId = hello.path("viewerId").asString();
        viewers = hello.path("viewers").asInt(-1);
        joined = true;
        tries = 0;
        if (cutAt != 0) resumed.accept(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - cutAt));
        cutAt = 0;
        if (!named) send("{\"type\":\"name\",\"id\":\"n\",\"nickname\":\"손님" + number + "\",\"rules\":true}");
        new ArrayList<>(unanswered.keySet()).forEach(this::post);
    }

    private void batch(JsonNode batch) {
        Place to = Place.parse(batch.path("to").asString());
        diary.write(new Seen.Batch(Place.parse(batch.path("from").asString()), to, ids(batch)));
        cursor = to;
    }

    private static List<String> ids(JsonNode frame) {
        List<String> ids = new ArrayList<>();
        frame.path("events").forEach(event -> ids.add(event.path("id").asString()));
        return ids;
    }

    private void named(JsonNode frame) {
        named = true;
        token = frame.path("token").asString();
    }

    private void acked(JsonNode frame) {
        String id = frame.path("id").asString();
        if (unanswered.remove(id) == null) return;
        diary.write(new Seen.Acked(
                MessageIds.of(address.show(), viewerId, id),
                Place.parse(frame.path("position").asString())));
    }

    private void refused(JsonNode frame) {
        diary.note("refused " + frame.path("code").asString());
        if (frame.path("code").asString().equals("too-fast")) {
            later(frame, frame.path("retryAfterMillis").asLong(AGAIN_MILLIS));
        } else {
            refused++;
            unanswered.remove(frame.path("id").asString(""));
        }
    }

    /** The same line with the same id, whatever became of it. */
    private void later(JsonNode frame, long millis) {
        String id = frame.path("id").asString("");
        RoomSocket now = socket;
        loop.schedule(
                () -> {
                    if (socket == now && unanswered.containsKey(id)) post(id);
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private void say() {
        if (quiet || !joined || !named || unanswered.size() >= WAITING) return;
        String id = "c" + number + "-" + said++;
        unanswered.put(id, "말 " + id);
        post(id);
    }

    private void post(String id) {
        String text = unanswered.get(id);
        if (text != null && named) {
            send("{\"type\":\"post\",\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
        }
    }

    private void send(String json) {
        if (socket != null && joined) socket.send(json);
    }

    private void lookAfter() {
        long silence = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heardAt);
        if (silence > SILENCE_MILLIS && socket != null) socket.close();
        else send("{\"type\":\"ping\"}");
    }

    @Override
    public void closed(RoomSocket closed, String goodbye) {
        if (closed != socket) return;
        diary.note("closed " + goodbye);
        if (joined) cutAt = System.nanoTime();
        joined = false;
        if (gone) return;
        loop.schedule(this::connect, backOff(goodbye), TimeUnit.MILLISECONDS);
    }

    /** Spread, so that a node's clients do not fall upon the next all at once. */
    private long backOff(String goodbye) {
        if (goodbye.startsWith("1012 ")) return Long.parseLong(goodbye.substring(5)) + random.nextInt(100);
        long most = Math.min(LONGEST_BACK_OFF_MILLIS, 250L << Math.min(tries++, 6));
        return random.nextLong(most) + 1;
    }
}
