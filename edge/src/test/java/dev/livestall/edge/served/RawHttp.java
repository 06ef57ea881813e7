package dev.livestall.edge.served;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP/1.1 byte by byte, for what no client would send. */
public final class RawHttp implements AutoCloseable {
    public final Socket socket;

    public RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
    }

    /** @return the answer to this on a connection of its own; nothing if the other side closed without a word */
    public static String answerTo(int port, String request) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            http.send(request);
            return http.readSome();
        } catch (SocketException reset) {
            return "";
        }
    }

    public void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What comes within 150 ms of quiet, after waiting up to 3 s for it to begin. */
    public String readSome() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        socket.setSoTimeout((int) Duration.ofSeconds(3).toMillis());
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                socket.setSoTimeout(150);
            }
        } catch (SocketTimeoutException quiet) {
            // That was all.
        }
        return text.toString();
    }

    /** Whether nobody closed it; waits 100 ms for that. */
    public boolean isOpen() throws IOException {
        socket.setSoTimeout(100);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
