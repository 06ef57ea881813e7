package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Poller;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The room by long polling. */
class LongPollIT {
    private final Show show = Show.live();

    private Poller poller() {
        return new Poller(show.id, show.mint(Stack.ONE).path("token").stringValue());
    }

    @Test
    void beginsWithHelloIsHeldUntilThereIsSomethingAndGoesOnFromThere() {
        Poller poller = poller();
        assertThat(types(poller.poll(Stack.ONE, 25))).startsWith("hello");
        try (Client speaker = show.named(Stack.TWO, "일곱")) {
            var held = CompletableFuture.supplyAsync(() -> poller.next(Stack.ONE, "batch"));
            speaker.post("a", "안녕하세요");
            JsonNode batch = held.join();
            assertThat(batch.path("events").get(0).path("text").stringValue()).isEqualTo("안녕하세요");
            for (int i = 0; i < 20; i++) speaker.post("b" + i, "말 " + i);
            List<String> texts = new ArrayList<>();
            while (texts.size() < 4)
                poller.next(Stack.ONE, "batch")
                        .path("events")
                        .forEach(e -> texts.add(e.path("text").stringValue()));
            assertThat(texts.subList(0, 4)).containsExactly("말 0", "말 1", "말 2", "말 3");
        }
    }

    @Test
    void anAnswerWithoutNewsHasNoFramesAndThePositionStays() {
        Poller poller = poller();
        poller.poll(Stack.ONE, 1);
        String position = poller.position();
        for (int i = 0; i < 3; i++) poller.poll(Stack.ONE, 1);
        assertThat(types(poller.poll(Stack.ONE, 0))).isEmpty();
        assertThat(poller.position()).isEqualTo(position);
    }

    @Test
    void anotherNodeGoesOnWhereTheFirstOneWas() {
        Poller poller = poller();
        poller.poll(Stack.ONE, 1);
        try (Client speaker = show.named(Stack.ONE, "일곱")) {
            speaker.post("a", "하나");
            JsonNode hello = poller.next(Stack.TWO, "hello");
            assertThat(hello.path("recovered").booleanValue()).isTrue();
            assertThat(hello.path("events").get(0).path("text").stringValue()).isEqualTo("하나");
            speaker.post("b", "둘");
            assertThat(poller.next(Stack.TWO, "batch").path("events")).hasSize(1);
        }
    }

    @Test
    void whoPollsIsPresentBetweenPollsAndGoneSoonAfterTheLast() throws Exception {
        try (Node node = Stack.node("brief", "--LIVESTALL_POLLER_STAYS=2s");
                Client other = show.viewer(Stack.TWO)) {
            Poller poller = poller();
            poller.poll(node, 1);
            other.next(frame -> frame.path("viewers").asInt(0) == 2);
            for (int i = 0; i < 4; i++) {
                poller.poll(node, 0);
                Client.sleep(java.time.Duration.ofMillis(500));
            }
            other.next(frame -> frame.path("type").stringValue().equals("pulse")
                    && frame.path("viewers").intValue() == 1);
        }
    }

    @Test
    void signingOutAnswersAHeldPollWithinASecond() {
        String staffId = UUID.randomUUID().toString();
        Poller poller = new Poller(show.id, Stack.COMMERCE.token(staffId, show.shopId, "host"));
        poller.poll(Stack.TWO, 1);
        var held = CompletableFuture.supplyAsync(() -> lastOf(poller));
        Client.sleep(java.time.Duration.ofMillis(300));
        Stack.LOG.directory(new SignedOut(staffId, show.shopId, Instant.now().plusSeconds(1)));
        assertThat(held.join().statusCode()).isEqualTo(401);
        assertThat(Stack.TWO.send(poller.request(Stack.TWO, 1)).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> lastOf(Poller poller) {
        while (true) {
            HttpResponse<String> answer = Stack.TWO.send(poller.request(Stack.TWO, 10));
            if (answer.statusCode() != 200) return answer;
            poller.took(answer.body());
        }
    }

    @Test
    void whatIsWrongIsAProblem() {
        String path = "/api/chat/broadcasts/" + show.id + "/poll";
        assertThat(Stack.ONE.get(path + "?poller=x").statusCode()).isEqualTo(401);
        Poller elsewhere =
                new Poller(show.id, Show.live().mint(Stack.ONE).path("token").stringValue());
        assertThat(Stack.ONE.send(elsewhere.request(Stack.ONE, 0)).statusCode()).isEqualTo(401);
        Poller nowhere = new Poller(
                UUID.randomUUID().toString(), show.mint(Stack.ONE).path("token").stringValue());
        assertThat(Stack.ONE.send(nowhere.request(Stack.ONE, 0)).statusCode()).isEqualTo(404);
        assertThat(Stack.ONE.send(poller().request(Stack.ONE, -1)).statusCode()).isEqualTo(400);
        assertThat(Stack.ONE
                        .send(poller().request(Stack.ONE, 0).header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoPollsTooOftenIsToldToWait() throws Exception {
        try (Node strict = Stack.node("strict", "--LIVESTALL_POLLS_PER_MINUTE=3")) {
            Poller poller = poller();
            for (int i = 0; i < 3; i++) poller.poll(strict, 0);
            var answer = strict.send(poller.request(strict, 0));
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void theSixthPollerOfAViewerIsRefused() {
        String token = show.mint(Stack.ONE).path("token").stringValue();
        for (int i = 0; i < 5; i++) new Poller(show.id, token).poll(Stack.ONE, 0);
        Poller sixth = new Poller(show.id, token);
        assertThat(Stack.ONE.send(sixth.request(Stack.ONE, 1)).statusCode()).isEqualTo(429);
    }

    private static List<String> types(List<JsonNode> frames) {
        return frames.stream().map(frame -> frame.path("type").stringValue()).toList();
    }
}
