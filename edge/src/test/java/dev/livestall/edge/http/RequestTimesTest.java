package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.RawHttp;
import dev.livestall.edge.served.Served;
import java.net.SocketException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a connection may take, and idle: request 1.5 s, idle 5 s. */
@Served
class RequestTimesTest {

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
        try (RawHttp http = new RawHttp(port)) {
            http.send(GET);
            assertThat(http.readSome()).startsWith("HTTP/1.1 200");
            Thread.sleep(1000);
            closes(http, 1.5, "GET /api/tr", "x");
        }
    }

    @Test
    void closesAnIdleConnectionAfterItsAnswer() throws Exception {
        try (RawHttp http = new RawHttp(port)) {
            http.send(GET + GET);
            assertThat(http.readSome()).startsWith("HTTP/1.1 200");
            Thread.sleep(200);
            http.socket.getInputStream().skipNBytes(http.socket.getInputStream().available());
            closes(http, 5, "", "");
        }
    }

    @Test
    void aConnectionInUseIsKept() throws Exception {
        try (RawHttp http = new RawHttp(port)) {
            for (int i = 0; i < 3; i++) {
                http.send(GET);
                assertThat(http.readSome()).startsWith("HTTP/1.1 200");
                Thread.sleep(2000);
            }
        }
    }

    private void closedAfter(double seconds, String first, String drip) throws Exception {
        try (RawHttp http = new RawHttp(port)) {
            closes(http, seconds, first, drip);
        }
    }

    /** Sends, then drips ten times a second, until the other side closes: about then, neither sooner nor later. */
    private static void closes(RawHttp http, double seconds, String first, String drip) throws Exception {
        long begin = System.nanoTime();
        boolean open = true;
        try {
            http.send(first);
            while (open && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(8)) {
                http.send(drip);
                open = http.isOpen();
            }
        } catch (SocketException reset) {
            open = false;
        }
        double took = (System.nanoTime() - begin) / 1e9;
        assertThat(open).as("still open after %s s", took).isFalse();
        assertThat(took).isBetween(seconds - 0.4, seconds + 2);
    }
}
