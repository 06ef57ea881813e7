package dev.livestall.benchmarks.torture.chat;

import io.netty.channel.EventLoop;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client that only reads, and costs little: it keeps its position, and looks at nothing else. Lives on its event loop. */
final class Watcher implements RoomSocket.Listener {
    private static final String HELLO = "{\"type\":\"hello\"";
    private static final String BATCH = "{\"type\":\"batch\"";
    private static final String PULSE = "{\"type\":\"pulse\"";
    private static final String VIEWERS = "\"viewers\":";
    private static final int RETRY_MILLIS = 1_000;

    private final EventLoop loop;
    private final String show;
    private final String token;
    private final int spreadMillis;
    private volatile int port;
    private volatile boolean in;
    private volatile boolean recovered;
    private volatile long enteredAt;
    private volatile int tries;
    private volatile int viewers;
    private volatile int fewestViewers;
    private @Nullable String cursor;
    private @Nullable RoomSocket socket;
    private boolean gone;

    /** @param spreadMillis over how long clients that are cut come again */
    Watcher(EventLoop loop, String show, String token, int spreadMillis) {
        this.loop = loop;
        this.show = show;
        this.token = token;
        this.spreadMillis = spreadMillis;
    }

    void enter(int port) {
        this.port = port;
        loop.execute(this::connect);
    }

    /** Where it goes after the next cut. */
    void goesTo(int other) {
        in = false;
        tries = 0;
        port = other;
    }

    boolean isIn() {
        return in;
    }

    /** Whether it went on where it stood. */
    boolean isRecovered() {
        return in && recovered;
    }

    /** When the last hello came, in nanoTime. */
    long enteredAt() {
        return enteredAt;
    }

    /** How many viewers there are, as it was told last. */
    int viewers() {
        return viewers;
    }

    /** The lowest number that it was ever told; 0 if none was below. */
    int fewestViewers() {
        return fewestViewers;
    }

    int tries() {
        return tries;
    }

    /** Its line breaks; it comes again by itself. */
    void cut() {
        loop.execute(() -> {
            if (socket != null) socket.close();
        });
    }

    void leave() {
        loop.execute(() -> {
            gone = true;
            if (socket != null) socket.close();
        });
    }

    private void connect() {
        if (gone) return;
        tries++;
        socket = RoomSocket.open(loop, port, show, Load.ORIGIN, this);
    }

    @Override
    public void opened(RoomSocket opened) {
        String after = cursor == null ? "" : ",\"after\":\"" + cursor + "\"";
        opened.send("{\"type\":\"join\",\"token\":\"" + token + "\"" + after + "}");
    }

    @Override
    public void text(RoomSocket from, String json) {
        if (json.startsWith(HELLO)) {
            cursor = value(json, "\"position\":\"");
            recovered = json.contains("\"recovered\":true");
            enteredAt = System.nanoTime();
            in = true;
            told(json);
        } else if (json.startsWith(BATCH)) {
            cursor = value(json, "\"to\":\"");
        } else if (json.startsWith(PULSE)) {
            told(json);
        }
    }

    private void told(String frame) {
        int from = frame.indexOf(VIEWERS) + VIEWERS.length();
        if (from < VIEWERS.length()) return;
        int end = from + 1;
        while (Character.isDigit(frame.charAt(end))) end++;
        viewers = Integer.parseInt(frame, from, end, 10);
        fewestViewers = Math.min(fewestViewers, viewers);
    }

    private static String value(String json, String key) {
        int from = json.indexOf(key) + key.length();
        return json.substring(from, json.indexOf('"', from));
    }

    @Override
    public void closed(RoomSocket closed, String goodbye) {
        if (closed != socket || gone) return;
        int wait = tries == 0 ? spreadMillis : RETRY_MILLIS;
        loop.schedule(this::connect, ThreadLocalRandom.current().nextInt(wait) + 1, TimeUnit.MILLISECONDS);
    }
}
