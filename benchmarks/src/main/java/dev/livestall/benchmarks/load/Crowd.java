package dev.livestall.benchmarks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many connections to one server, on the calling thread. */
public final class Crowd implements AutoCloseable {
    /** One in this many is read at once and gives the latencies; publishers among them too. */
    private static final int EAGER_EVERY = 10;

    private static final long LAZY_NANOS = 20_000_000;
    private static final int MOST_CONNECTING = 256;
    private static final int READ_BYTES = 1 << 20;

    private final Dialect dialect;
    private final Selector eager = Selector.open();
    private final Selector lazy = Selector.open();
    private final ByteBuffer bytes = ByteBuffer.allocate(READ_BYTES);
    private final List<LoadSocket> sockets = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final long start = System.nanoTime();
    private final Tally tally = new Tally();
    private long lastLazy = start;
    private int open;
    private int reading;

    public Crowd(Dialect dialect) throws IOException {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    Tally tally() {
        return tally;
    }

    List<LoadSocket> sockets() {
        return sockets;
    }

    /** Since the crowd began. */
    long micros() {
        return (System.nanoTime() - start) / 1_000;
    }

    public int open() {
        return open;
    }

    /** Why connections ended though nobody here closed them. */
    public List<String> losses() {
        return losses;
    }

    /**
     * Opens connections at a steady pace and waits until the server has taken all of them in.
     *
     * @param publishers how many of them will send
     * @throws IllegalStateException if any was refused or did not come in within a minute of the last
     */
    public void join(int connections, int publishers, int perSecond) throws IOException {
        long began = System.nanoTime();
        long last = began
                + connections * 1_000_000_000L / perSecond
                + Duration.ofMinutes(1).toNanos();
        int first = sockets.size();
        while (open < first + connections && losses.isEmpty()) {
            long due = Math.min(connections, (System.nanoTime() - began) * perSecond / 1_000_000_000L + 1);
            while (sockets.size() - first < due && sockets.size() - open < MOST_CONNECTING) {
                int number = sockets.size();
                open(number, number - first < publishers);
            }
            turn(1);
            if (System.nanoTime() > last) throw new IllegalStateException(open + " of " + connections + " came in");
        }
        if (!losses.isEmpty()) throw new IllegalStateException("a connection was lost: " + losses.get(0));
    }

    private void open(int number, boolean publishes) throws IOException {
        boolean isEager = number % EAGER_EVERY == 0;
        LoadSocket socket = new LoadSocket(this, number, publishes, isEager);
        sockets.add(socket);
        socket.channel.register(isEager ? eager : lazy, SelectionKey.OP_CONNECT, socket);
    }

    /** From now on one in so many reads nothing any more; none of those that give the latencies. */
    public void stall(int every) {
        for (LoadSocket socket : sockets) {
            if (socket.number % every != 1) continue;
            socket.channel.keyFor(lazy).interestOps(0);
            reading--;
        }
    }

    /** Connections that read. */
    int reading() {
        return reading;
    }

    /** Lets time pass: reads what comes, answers pings. */
    public void idle(Duration time) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) turn(10);
    }

    /** Waits at most this many milliseconds for something to read. */
    void turn(long millis) throws IOException {
        if (millis > 0) eager.select(this::ready, millis);
        else eager.selectNow(this::ready);
        if (System.nanoTime() - lastLazy < LAZY_NANOS) return;
        lastLazy = System.nanoTime();
        lazy.selectNow(this::ready);
    }

    private void ready(SelectionKey key) {
        LoadSocket socket = (LoadSocket) key.attachment();
        try {
            if (key.isConnectable()) {
                key.interestOps(SelectionKey.OP_READ);
                socket.connected();
            } else {
                socket.readable(bytes, micros(), tally);
            }
        } catch (IOException | CancelledKeyException e) {
            socket.closedByServer(e.toString());
        }
    }

    void opened(LoadSocket socket) {
        open++;
        reading++;
    }

    void lost(LoadSocket socket, String why) {
        tally.closed++;
        losses.add("#" + socket.number + ": " + why);
    }

    @Override
    public void close() throws IOException {
        sockets.forEach(LoadSocket::close);
        eager.close();
        lazy.close();
    }
}
