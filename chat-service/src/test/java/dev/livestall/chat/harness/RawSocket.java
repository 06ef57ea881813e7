package dev.livestall.chat.harness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A WebSocket client that can break every rule: it writes frames byte by byte. */
public final class RawSocket implements AutoCloseable {
    public static final int FINAL_TEXT = 0x81;
    public static final int TEXT = 0x01;
    public static final int CONTINUATION = 0x00;
    public static final int FINAL_CONTINUATION = 0x80;
    public static final int BINARY = 0x82;
    public static final int PING = 0x89;
    public static final int PONG = 0x8a;
    public static final int RSV1 = 0x40;

    private final Socket socket;
    private final DataInputStream in;
    private final String handshake;

    public RawSocket(Node node, String broadcastId, String... headers) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), node.port());
        socket.setSoTimeout(12_000);
        in = new DataInputStream(socket.getInputStream());
        StringBuilder request = new StringBuilder("GET /api/chat/broadcasts/" + broadcastId + "/socket HTTP/1.1\r\n"
                + "Host: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: livestall.v1\r\n");
        for (String header : headers) request.append(header).append("\r\n");
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(ISO_8859_1));
        handshake = head();
    }

    /** Status line and headers of the answer. */
    public String handshake() {
        return handshake;
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) head.write(in.readByte());
        return head.toString(ISO_8859_1);
    }

    public RawSocket write(int firstByte, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(firstByte);
        if (payload.length <= 125) {
            frame.write(0x80 | payload.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        frame.writeBytes(new byte[] {0, 0, 0, 0}); // a mask of zeros leaves the payload as it is
        frame.writeBytes(payload);
        socket.getOutputStream().write(frame.toByteArray());
        return this;
    }

    /** Bytes as they are, with neither length nor mask. */
    public RawSocket raw(int... bytes) throws IOException {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) all[i] = (byte) bytes[i];
        socket.getOutputStream().write(all);
        return this;
    }

    public RawSocket write(int firstByte, String payload) throws IOException {
        return write(firstByte, payload.getBytes(UTF_8));
    }

    /** Reads on until the close frame: its code and reason; {@code cut} if the connection ends without one. */
    public String closed() {
        try {
            while (true) {
                int first = in.readUnsignedByte();
                byte[] payload = new byte[length()];
                in.readFully(payload);
                if ((first & 0x0f) == 0x08) return closeOf(payload);
            }
        } catch (IOException e) {
            return "cut " + e.getMessage();
        }
    }

    /** The next text frame. */
    public String text() throws IOException {
        int first = in.readUnsignedByte();
        byte[] payload = new byte[length()];
        in.readFully(payload);
        return (first & 0x0f) == 0x08 ? "closed " + closeOf(payload) : new String(payload, UTF_8);
    }

    /** Answers as many pings, as a browser does by itself. */
    public void answerPings(int count) throws IOException {
        for (int answered = 0; answered < count; ) {
            int first = in.readUnsignedByte();
            byte[] payload = new byte[length()];
            in.readFully(payload);
            if (first != PING) continue;
            write(PONG, payload);
            answered++;
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte();
        if (length == 126) return in.readUnsignedShort();
        return length == 127 ? (int) in.readLong() : length;
    }

    private static String closeOf(byte[] payload) {
        int code = (payload[0] & 0xff) << 8 | payload[1] & 0xff;
        return (code + " " + new String(payload, 2, payload.length - 2, UTF_8)).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
