package dev.livestall.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One connection of a crowd. Belongs to the crowd's thread. */
final class LoadSocket {
    private static final byte[] MASK = {0x37, (byte) 0xfa, 0x21, 0x3d};
    private static final int FIN_TEXT = 0x81;
    private static final int FIN_PONG = 0x8a;
    private static final int MASKED = 0x80;
    private static final int WRITE_TRIES = 10_000;

    final int number;
    final boolean publishes;
    final boolean eager;
    final SocketChannel channel;
    private final Crowd crowd;
    private final FrameReader frames = new FrameReader(this);
    private final StringBuilder handshake = new StringBuilder();
    private boolean upgraded;
    private int awaited;
    private boolean gone;

    LoadSocket(Crowd crowd, int number, boolean publishes, boolean eager) throws IOException {
        this.crowd = crowd;
        this.number = number;
        this.publishes = publishes;
        this.eager = eager;
        this.channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(crowd.dialect().address());
    }

    long seen() {
        return frames.seen;
    }

    void forget() {
        frames.seen = 0;
    }

    boolean isGone() {
        return gone;
    }

    void connected() throws IOException {
        channel.finishConnect();
        Dialect dialect = crowd.dialect();
        var request = new StringBuilder("GET " + dialect.path(number) + " HTTP/1.1\r\n");
        request.append("Host: ")
                .append(dialect.address().getHostString())
                .append(':')
                .append(dialect.address().getPort());
        request.append("\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n");
        request.append("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        for (String header : dialect.headers()) request.append(header).append("\r\n");
        write(ByteBuffer.wrap(request.append("\r\n").toString().getBytes(ISO_8859_1)));
    }

    /** @param bytes shared by all connections */
    void readable(ByteBuffer bytes, long now, Tally tally) throws IOException {
        bytes.clear().position(frames.restore(bytes.array()));
        int read = channel.read(bytes);
        if (read < 0) closedByServer("end of stream");
        if (read <= 0) return;
        tally.bytes += read;
        int from = upgraded ? 0 : upgrade(bytes.array(), bytes.position());
        if (from < 0) return;
        if (from > 0) System.arraycopy(bytes.array(), from, bytes.array(), 0, bytes.position() - from);
        frames.read(bytes.array(), bytes.position() - from, now, tally);
    }

    /** @return where frames begin; −1 while the answer is not whole */
    private int upgrade(byte[] bytes, int length) throws IOException {
        int before = handshake.length();
        handshake.append(new String(bytes, 0, length, ISO_8859_1));
        int end = handshake.indexOf("\r\n\r\n");
        if (end < 0) return -1;
        if (!handshake.toString().startsWith("HTTP/1.1 101")) {
            closedByServer(handshake.substring(0, handshake.indexOf("\r\n")));
            return -1;
        }
        upgraded = true;
        handshake.setLength(0);
        handshake.trimToSize();
        awaited = crowd.dialect().answers(publishes);
        for (String text : crowd.dialect().greeting(number, publishes)) say(text);
        if (awaited == 0) crowd.opened(this);
        return end + 4 - before;
    }

    void answered() {
        if (awaited > 0 && --awaited == 0) crowd.opened(this);
    }

    void say(String text) {
        write(frame(FIN_TEXT, text.getBytes(UTF_8)));
    }

    void pong() {
        write(frame(FIN_PONG, new byte[0]));
    }

    private static ByteBuffer frame(int first, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8).put((byte) first);
        if (payload.length < 126) frame.put((byte) (MASKED | payload.length));
        else frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        frame.put(MASK);
        for (int i = 0; i < payload.length; i++) frame.put((byte) (payload[i] ^ MASK[i & 3]));
        return frame.flip();
    }

    private void write(ByteBuffer bytes) {
        try {
            for (int i = 0; bytes.hasRemaining() && i < WRITE_TRIES; i++) channel.write(bytes);
            if (bytes.hasRemaining()) closedByServer("takes nothing any more");
        } catch (IOException e) {
            closedByServer(e.toString());
        }
    }

    void closedByServer(String why) {
        if (gone) return;
        close();
        crowd.lost(this, why);
    }

    void close() {
        gone = true;
        try {
            channel.close();
        } catch (IOException e) {
            // nothing is left to close
        }
    }
}
