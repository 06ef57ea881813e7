package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTemplatesTest {
    private static final String ERROR = "{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":%d}";

    /** A job that ends by that would leave a shop without figures until somebody looks. */
    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void aServerThatIsNotReadyYetIsAskedAgain(int notNow) throws Exception {
        try (var server = new Answers(notNow, 400)) {
            assertThatThrownBy(() -> new IndexTemplates(server.url(), "nori").install())
                    .isInstanceOfSatisfying(ElasticsearchException.class, refused -> assertThat(refused.status())
                            .isEqualTo(400));
            assertThat(server.left()).isZero();
        }
    }

    @Test
    void aTemplateThatIsRefusedIsAFaultAtOnce() throws Exception {
        try (var server = new Answers(400, 400)) {
            assertThatThrownBy(() -> new IndexTemplates(server.url(), "nori").install())
                    .isInstanceOf(ElasticsearchException.class);
            assertThat(server.left()).isEqualTo(1);
        }
    }

    /** Answers each request with the next status. */
    private static final class Answers implements AutoCloseable {
        private final HttpServer server;
        private final ArrayDeque<Integer> statuses;

        Answers(Integer... statuses) throws Exception {
            this.statuses = new ArrayDeque<>(List.of(statuses));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                int status = this.statuses.pop();
                var body = ERROR.formatted(status).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        int left() {
            return statuses.size();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
