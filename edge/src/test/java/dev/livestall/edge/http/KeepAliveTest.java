package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.RawHttp;
import dev.livestall.edge.served.Served;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The next request on a connection is read, however the ones before were answered. */
@Served
class KeepAliveTest {
    private static final String AT_ONCE = "GET /api/try/anyone HTTP/1.1\r\nHost: a\r\n\r\n";
    /** Its answer comes from another thread than the connection's. */
    private static final String FROM_ELSEWHERE = "GET /_static/none/1.0.0/none.js HTTP/1.1\r\nHost: a\r\n\r\n";

    @LocalServerPort
    int port;

    @Test
    void aRequestThatCameBeforeTheLastAnswerWasDoneStopsNoLaterOne() throws Exception {
        for (String first : new String[] {AT_ONCE, FROM_ELSEWHERE}) {
            try (RawHttp http = new RawHttp(port)) {
                for (int i = 0; i < 3; i++) {
                    http.send(first + AT_ONCE);
                    assertThat(http.readSome()).contains("HTTP/1.1 200");
                }
                http.send(AT_ONCE);
                assertThat(http.readSome()).startsWith("HTTP/1.1 200");
            }
        }
    }
}
