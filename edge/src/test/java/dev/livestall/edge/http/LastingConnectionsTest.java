package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.RawHttp;
import dev.livestall.edge.served.Served;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Streams and sockets outlive the limits of requests. */
@Served
class LastingConnectionsTest {

    @LocalServerPort
    int port;

    @Test
    void aStreamLivesOn() throws Exception {
        try (RawHttp http = new RawHttp(port)) {
            http.send("GET /api/try/stream HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            String last = "";
            while (System.nanoTime() < end) {
                last = http.readSome();
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
        assertThat(RawHttp.answerTo(port, handshake.formatted("https://evil.example")))
                .startsWith("HTTP/1.1 403");
        assertThat(RawHttp.answerTo(port, handshake.formatted("null"))).startsWith("HTTP/1.1 403");
        assertThat(RawHttp.answerTo(port, handshake.formatted("http://localhost:8081")))
                .startsWith("HTTP/1.1 101");
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
