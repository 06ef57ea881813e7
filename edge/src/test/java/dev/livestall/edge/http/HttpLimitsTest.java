package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.RawHttp;
import dev.livestall.edge.served.Served;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too long, too much or nonsense, and who stops reading: stalled 1 s. */
@Served
class HttpLimitsTest {

    @LocalServerPort
    int port;

    @Test
    void refusesALongRequestLineAndManyHeaders() throws Exception {
        assertThat(RawHttp.answerTo(port, "GET /" + "a".repeat(5000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(RawHttp.answerTo(port, "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(17_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(RawHttp.answerTo(port, "GET / HTTP/1.1\r\n" + "X: aaaaaaaa\r\n".repeat(2000) + "\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void refusesAnUndeclaredBodyOverTheLimit() throws Exception {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        String answer = RawHttp.answerTo(
                port,
                "POST /api/try/wishes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
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
            assertThat(RawHttp.answerTo(port, text)).as(text).matches("(?s)|HTTP/\\d.\\d 4.*");
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
        try (RawHttp http = new RawHttp(port)) {
            http.socket.setSoTimeout(3000);
            http.send(requests);
            Thread.sleep(pause.toMillis());
            byte[] buffer = new byte[64 * 1024];
            long read = 0;
            try {
                for (int n = http.socket.getInputStream().read(buffer);
                        n >= 0;
                        n = http.socket.getInputStream().read(buffer)) {
                    read += n;
                    Thread.sleep(each.toMillis());
                }
            } catch (SocketException | java.net.SocketTimeoutException end) {
                // Cut off, or all is read and the connection idles.
            }
            return read;
        }
    }
}
