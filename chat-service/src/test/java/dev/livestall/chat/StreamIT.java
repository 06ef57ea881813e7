package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Stream;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The room by Server-Sent Events. */
class StreamIT {
    private final Show show = Show.live();

    private String token() {
        return show.mint(Stack.ONE).path("token").stringValue();
    }

    @Test
    void beginsWithHelloAndGoesOnWithTheSameEventsAsTheSocket() {
        try (Stream stream = new Stream(Stack.ONE, show.id, token(), "");
                Client speaker = show.named(Stack.TWO, "일곱")) {
            Stream.Event hello = stream.next(event -> true);
            assertThat(hello.type()).isEqualTo("hello");
            assertThat(hello.id()).isEqualTo(hello.frame().path("position").stringValue());
            assertThat(hello.frame().path("recovered").booleanValue()).isFalse();
            assertThat(speaker.post("a", "안녕하세요").path("type").stringValue()).isEqualTo("ack");
            Stream.Event batch = stream.next("batch");
            assertThat(batch.frame().path("from").stringValue()).isEqualTo(hello.id());
            assertThat(batch.id()).isEqualTo(batch.frame().path("to").stringValue());
            assertThat(batch.frame().path("events"))
                    .isEqualTo(speaker.next("batch").path("events"));
            stream.next("pulse");
        }
        assertThat(show.id).isNotEmpty();
    }

    @Test
    void resumesExactlyAfterItsPositionOnAnyNode() {
        try (Client speaker = show.named(Stack.ONE, "일곱")) {
            speaker.post("a", "하나");
            String after;
            try (Stream stream = new Stream(Stack.ONE, show.id, token(), "")) {
                after = stream.next("hello").id();
            }
            for (int i = 0; i < 3; i++) speaker.post("b" + i, "놓친 말 " + i);
            try (Stream stream = new Stream(Stack.TWO, show.id, token(), "?after=" + after)) {
                var hello = stream.next("hello").frame();
                assertThat(hello.path("recovered").booleanValue()).isTrue();
                assertThat(hello.path("events")).hasSize(3);
                speaker.post("c", "다음");
                assertThat(stream.next("batch").frame().path("from")).isEqualTo(hello.path("position"));
            }
        }
    }

    @Test
    void whatIsWrongIsAProblemBeforeItBegins() throws IOException {
        assertThat(new Stream(Stack.ONE, show.id, null, "").status()).isEqualTo(401);
        assertThat(new Stream(Stack.ONE, show.id, "nonsense", "").status()).isEqualTo(401);
        String strange = Show.live().mint(Stack.ONE).path("token").stringValue();
        assertThat(new Stream(Stack.ONE, show.id, strange, "").status()).isEqualTo(401);
        Stream unknown = new Stream(Stack.ONE, UUID.randomUUID().toString(), token(), "");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem().path("code").stringValue()).isEqualTo("not-found");
        assertThat(new Stream(Stack.ONE, show.id, token(), "?visitId=x").status())
                .isEqualTo(400);
        assertThat(new Stream(Stack.ONE, show.id, token(), "", "Origin", "https://evil.example").status())
                .isEqualTo(403);
        var head = HttpRequest.newBuilder(Stack.ONE.uri("/api/chat/broadcasts/" + show.id + "/events"))
                .header("Authorization", "Bearer " + token())
                .method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertThat(Stack.ONE.send(head).statusCode()).isEqualTo(405);
    }

    @Test
    void carriesTheHeadersOfEveryAnswerAndIsKeptByNobody() {
        try (Stream stream = new Stream(Stack.ONE, show.id, token(), "", "Origin", Node.ORIGIN)) {
            var headers = stream.response().headers();
            assertThat(headers.firstValue("content-type")).hasValue("text/event-stream");
            assertThat(headers.firstValue("cache-control")).hasValue("no-store");
            assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(headers.firstValue("access-control-allow-origin")).hasValue(Node.ORIGIN);
        }
    }

    @Test
    void signingOutEndsItWithinASecondAndSaysWhy() {
        String staffId = UUID.randomUUID().toString();
        String token = Stack.COMMERCE.token(staffId, show.shopId, "host");
        try (Stream stream = new Stream(Stack.TWO, show.id, token, "")) {
            stream.next("hello");
            Stack.LOG.directory(
                    new SignedOut(staffId, show.shopId, Instant.now().plusSeconds(1)));
            assertThat(stream.next("closing").frame())
                    .isEqualTo(Json.read("{\"type\":\"closing\",\"code\":1008,\"reason\":\"token\"}"));
            Awaitility.await().until(stream::isEnded);
        }
    }

    @Test
    void anExpiredTokenEndsIt() {
        String token = Stack.COMMERCE.token(UUID.randomUUID().toString(), show.shopId, "host", Duration.ofSeconds(2));
        try (Stream stream = new Stream(Stack.ONE, show.id, token, "")) {
            assertThat(stream.next("closing").frame().path("reason").stringValue())
                    .isEqualTo("token");
        }
    }

    @Test
    void socketsAndStreamsOfAViewerCountTogether() {
        String token = token();
        List<AutoCloseable> tabs = new ArrayList<>();
        for (int i = 0; i < 3; i++) tabs.add(Client.open(Stack.ONE, show.id).join(token));
        for (int i = 0; i < 2; i++) tabs.add(new Stream(Stack.ONE, show.id, token, ""));
        assertThat(new Stream(Stack.ONE, show.id, token, "").status()).isEqualTo(429);
        tabs.forEach(StreamIT::close);
        Awaitility.await().until(() -> {
            try (Stream again = new Stream(Stack.ONE, show.id, token, "")) {
                return again.status() == 200;
            }
        });
    }

    @Test
    void whoWatchesByStreamIsPresentUntilTheStreamIsCut() {
        try (Client other = show.viewer(Stack.TWO)) {
            try (Stream stream = new Stream(Stack.ONE, show.id, token(), "")) {
                stream.next("hello");
                other.next(frame -> frame.path("viewers").asInt(0) == 2);
            }
            other.next(frame -> frame.path("type").stringValue().equals("pulse")
                    && frame.path("viewers").intValue() == 1);
        }
    }

    @Test
    void beatsSoThatSilenceMeansACut() throws Exception {
        try (Node beating = Stack.node("beating", "--LIVESTALL_STREAM_HEARTBEAT=1s");
                Stream stream = new Stream(beating, show.id, token(), "")) {
            Awaitility.await().until(() -> stream.comments() >= 2);
        }
    }

    private static void close(AutoCloseable tab) {
        try {
            tab.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
