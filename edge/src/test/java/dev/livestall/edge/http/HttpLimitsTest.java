package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Raw sockets against the limits: request 1.5 s, idle 5 s, stalled 1 s. */
@Served
class HttpLimitsTest {

    private static final String GET = "GET /api/try/anyone HTTP/1.1\r\nHost: a\r\n\r\n";

    @LocalServerPort
    int port;

    @Test
    void closesASilentConnection() throws Exception {
        closedAfter(1.5, "", "");
    }

    @Test
    void closesHalfARequestLine() throws Exception {
        closedAfter(1.5, "GET /api/tr", "");
    }

    @Test
    void closesAByteAtATime() throws Exception {
        closedAfter(1.5, "GET /api/try/anyone HTTP/1.1\r\nX-Slow: ", "x");
    }

    @Test
    void closesEndlessHeadersThatTrickle() throws Exception {
        closedAfter(1.5, "GET /api/try/anyone HTTP/1.1\r\n", "X-More: more\r\n");
    }

    @Test
    void closesABodyThatTrickles() throws Exception {
        closedAfter(
                1.5,
                "POST /api/try/wishes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
                " ");
    }

    @Test
    void closesALaterRequestThatTricklesOnAConnectionInUse() throws Exception {
        try (Socket socket = open()) {
            send(socket, GET);
            assertThat(readSome(socket)).startsWith("HTTP/1.1 200");
            Thread.sleep(1000);
            closes(socket, 1.5, "GET /api/tr", "x");
        }
    }

    @Test
    void closesAnIdleConnectionAfterItsAnswer() throws Exception {
        try (Socket socket = open()) {
            send(socket, GET + GET);
            assertThat(readSome(socket)).startsWith("HTTP/1.1 200");
            Thread.sleep(200);
            socket.getInputStream().skipNBytes(socket.getInputStream().available());
            closes(socket, 5, "", "");
        }
    }

    @Test
    void aConnectionInUseIsKept() throws Exception {
        try (Socket socket = open()) {
            for (int i = 0; i < 3; i++) {
                send(socket, GET);
                assertThat(readSome(socket)).startsWith("HTTP/1.1 200");
                Thread.sleep(2000);
            }
        }
    }

    @Test
    void refusesALongRequestLineAndManyHeaders() throws Exception {
        assertThat(answerTo("GET /" + "a".repeat(5000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(17_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(answerTo("GET / HTTP/1.1\r\n" + "X: aaaaaaaa\r\n".repeat(2000) + "\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void refusesAnUndeclaredBodyOverTheLimit() throws Exception {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        String answer = answerTo("POST /api/try/wishes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
    }

    @Test
    void nonsenseIsAnsweredOrClosed() throws Exception {
        for (String text : new String[] {
            "\u0000\u0001\u0002\r\n\r\n",
            "GET\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /\u00ff HTTP/1.1\r\nHost: a\r\n\r\n",
            "CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n"
        }) {
            assertThat(answerTo(text)).as(text).matches("(?s)|HTTP/\\d.\\d 4.*");
        }
        assertThat(new Client(port).get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void cutsOffAReaderThatStoppedButNotASlowOne() throws Exception {
        // 3.3 MB each: more than the buffers of both systems hold.
        String requests = "GET /_static/echarts/6.0.0/dist/echarts.esm.js HTTP/1.1\r\nHost: a\r\n\r\n".repeat(12);
        long whole = 12 * 3_328_459L;
        assertThat(bytesRead(requests, Duration.ofSeconds(4), Duration.ZERO)).isLessThan(whole);
        assertThat(bytesRead(requests, Duration.ZERO, Duration.ofMillis(6))).isGreaterThan(whole);
    }

    private long bytesRead(String requests, Duration pause, Duration each) throws Exception {
        try (Socket socket = open()) {
            socket.setSoTimeout(3000);
            send(socket, requests);
            Thread.sleep(pause.toMillis());
            byte[] buffer = new byte[64 * 1024];
            long read = 0;
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    read += n;
                    Thread.sleep(each.toMillis());
                }
            } catch (SocketException | java.net.SocketTimeoutException end) {
                // Cut off, or all is read and the connection idles.
            }
            return read;
        }
    }

    @Test
    void aStreamLivesOn() throws Exception {
        try (Socket socket = open()) {
            send(socket, "GET /api/try/stream HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            String last = "";
            while (System.nanoTime() < end) {
                last = readSome(socket);
            }
            assertThat(last).contains("tick");
        }
    }

    @Test
    void aWebSocketLivesOn() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/api/try/socket"), new Listener(heard))
                .get(5, TimeUnit.SECONDS);
        socket.sendText("first", true).get();
        assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo("first");
        Thread.sleep(4000);
        socket.sendText("later", true).get();
        assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo("later");
        socket.abort();
    }

    @Test
    void aWebSocketFromAForeignPageIsRefused() throws Exception {
        String handshake = "GET /api/try/socket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: %s\r\n\r\n";
        assertThat(answerTo(handshake.formatted("https://evil.example"))).startsWith("HTTP/1.1 403");
        assertThat(answerTo(handshake.formatted("null"))).startsWith("HTTP/1.1 403");
        assertThat(answerTo(handshake.formatted("http://localhost:8081"))).startsWith("HTTP/1.1 101");
    }

    private void closedAfter(double seconds, String first, String drip) throws Exception {
        try (Socket socket = open()) {
            closes(socket, seconds, first, drip);
        }
    }

    /** Sends, then drips ten times a second, until the other side closes: about then, neither sooner nor later. */
    private static void closes(Socket socket, double seconds, String first, String drip) throws Exception {
        long begin = System.nanoTime();
        boolean open = true;
        try {
            send(socket, first);
            while (open && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(8)) {
                send(socket, drip);
                open = isOpen(socket);
            }
        } catch (SocketException reset) {
            open = false;
        }
        double took = (System.nanoTime() - begin) / 1e9;
        assertThat(open).as("still open after %s s", took).isFalse();
        assertThat(took).isBetween(seconds - 0.4, seconds + 2);
    }

    private static boolean isOpen(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException silent) {
            return true;
        }
    }

    private String answerTo(String request) throws Exception {
        try (Socket socket = open()) {
            try {
                send(socket, request);
                return readSome(socket);
            } catch (SocketException reset) {
                return "";
            }
        }
    }

    private Socket open() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What comes within 150 ms of quiet, after waiting up to 3 s for it to begin. */
    private static String readSome(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        socket.setSoTimeout((int) Duration.ofSeconds(3).toMillis());
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                socket.setSoTimeout(150);
            }
        } catch (java.net.SocketTimeoutException quiet) {
            // That was all.
        }
        return text.toString();
    }

    private record Listener(BlockingQueue<String> heard) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.add(data.toString());
            socket.request(1);
            return null;
        }
    }
}
