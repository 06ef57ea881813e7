package dev.livestall.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop's check that hangs holds nobody up: it is left alone for a while, and asked again when it is well. */
class HookBreakerIT {
    private static final int UNTIL_OPEN = 10;

    private final Show show = Show.live();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean hangs = true;
    private HttpServer shop;

    @BeforeEach
    void start() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.setExecutor(threads);
        shop.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (hangs) Client.sleep(Duration.ofSeconds(5));
            byte[] answer = "{\"action\":\"deny\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
    }

    @AfterEach
    void stop() {
        shop.stop(0);
        threads.shutdownNow();
    }

    @Test
    void linesFlowAsTheShopWantsItWhileItsCheckIsBroken() {
        try (Node node = Stack.node(
                        "breaker",
                        "--LIVESTALL_HOOK_ALLOW_LOOPBACK=true",
                        "--LIVESTALL_POSTS_PER_5_SECONDS=1000",
                        "--LIVESTALL_COMMANDS_PER_MINUTE=1000");
                Client viewer = show.named(node, "셋");
                Client host = show.staff(node, "host")) {
            rules(node, "open");
            Awaitility.await().untilAsserted(() -> {
                assertThat(say(viewer)).isEqualTo("ack");
                assertThat(asked).hasPositiveValue();
            });
            for (int i = 0; i < UNTIL_OPEN; i++) assertThat(say(viewer)).isEqualTo("ack");
            int until = asked.get();
            for (int i = 0; i < 2 * UNTIL_OPEN; i++) assertThat(say(viewer)).isEqualTo("ack");
            assertThat(asked.get()).isLessThan(until + UNTIL_OPEN);
            rules(node, "closed");
            Awaitility.await().untilAsserted(() -> assertThat(say(viewer)).isEqualTo("held"));
            assertThat(host.event("message.held").path("why").stringValue()).isEqualTo("hook");
            assertThat(host.post("h", "저는 되죠").path("type").stringValue()).isEqualTo("ack");
            hangs = false;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(say(viewer)).isEqualTo("denied"));
        }
    }

    /** @return the type of the answer, or the code of a refusal */
    private String say(Client viewer) {
        int number = ids.incrementAndGet();
        var answer = viewer.post("m" + number, "줄 " + number + " " + Integer.toString(number * 7919, 26));
        return answer.path("code").asString(answer.path("type").stringValue());
    }

    private void rules(Node node, String onFailure) {
        String body = "{\"hook\":{\"url\":\"http://127.0.0.1:%d/\",\"timeoutMillis\":200,\"onFailure\":\"%s\"}}"
                .formatted(shop.getAddress().getPort(), onFailure);
        String path = "/api/chat/shops/" + show.shopId + "/text-rules";
        assertThat(Asking.send(node, "PUT", path, show.staffToken("host"), body).statusCode())
                .isEqualTo(200);
    }
}
