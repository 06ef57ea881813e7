package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Author;
import dev.livestall.events.Card;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Money;
import dev.livestall.events.Role;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.SellingEvent.StockChanged;
import dev.livestall.events.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a client gets that comes, or comes back. */
class ResumeIT {
    @Test
    void resumingGivesExactlyWhatWasMissedAlsoOnTheOtherNode() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        Client cut = Client.open(Stack.ONE, show.id).join(token);
        Stack.LOG.room(show.partition, message(show, 1));
        cut.event("message.posted");
        cut.close();
        for (int i = 2; i <= 120; i++) Stack.LOG.room(show.partition, message(show, i));
        try (Client again = Client.open(Stack.TWO, show.id).join(token, cut.cursor())) {
            assertThat(again.hello().path("recovered").booleanValue()).isTrue();
            Awaitility.await().untilAsserted(() -> assertThat(linesOf(again))
                    .containsExactlyElementsOf(IntStream.rangeClosed(2, 120)
                            .mapToObj(i -> "줄 " + i)
                            .toList()));
        }
    }

    @Test
    void aPositionOfAnotherLogGetsAFreshPicture() {
        Show show = Show.live();
        Stack.LOG.room(show.partition, message(show, 1));
        String token = show.mint(Stack.ONE).path("token").stringValue();
        for (String after : List.of("AAAAAAAAAAAAAAAAAAAAAA:" + offsetOfNow(show, token), "nonsense")) {
            try (Client again = Client.open(Stack.ONE, show.id).join(token, after)) {
                assertThat(again.hello().path("recovered").booleanValue()).isFalse();
            }
        }
    }

    /** That this log has too: only the other log's name tells that it means something else there. */
    private static String offsetOfNow(Show show, String token) {
        try (Client first = Client.open(Stack.ONE, show.id).join(token)) {
            String position = first.hello().path("position").stringValue();
            return position.substring(position.indexOf(':') + 1);
        }
    }

    @Test
    void aRemovedLineIsGoneFromHelloAndResumeAndItsRemovalIsToldToThoseWhoMayHaveSeenIt() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        Client early = Client.open(Stack.ONE, show.id).join(token);
        try (Client host = show.staff(Stack.TWO, "host");
                Client writer = show.named(Stack.ONE, "둘")) {
            String id = writer.post("x", "지워질 말").path("messageId").stringValue();
            early.event("message.posted");
            String cursor = early.cursor();
            writer.post("y", "남을 말");
            host.event(event -> event.path("text").asString("").equals("남을 말"));
            host.send(Json.of("{'type':'remove','id':'rm','messageId':'%s'}", id));
            assertThat(host.answer("rm").path("type").stringValue()).isEqualTo("ack");
            assertThat(early.event("message.removed").path("messageId").stringValue())
                    .isEqualTo(id);
            try (Client newcomer = show.viewer(Stack.TWO);
                    Client again = Client.open(Stack.TWO, show.id).join(token, cursor);
                    Client fromTheStart = Client.open(Stack.ONE, show.id)
                            .join(token, early.hello().path("position").stringValue())) {
                assertThat(linesOf(newcomer)).containsExactly("남을 말");
                assertThat(typesOf(newcomer)).doesNotContain("message.removed");
                assertThat(typesOf(again)).containsExactly("message.posted", "message.removed");
                assertThat(linesOf(fromTheStart)).containsExactly("남을 말");
            }
        }
        early.close();
    }

    @Test
    void thereIsNoGapBetweenTheHistoryInHelloAndWhatFollows() throws InterruptedException {
        Show show = Show.live();
        Thread writer = new Thread(() -> {
            for (int i = 1; i <= 1_500; i++) {
                Stack.LOG.room(show.partition, message(show, i));
            }
        });
        writer.start();
        List<Client> joiners = new ArrayList<>();
        for (int i = 0; i < 30; i++) joiners.add(show.viewer(i % 2 == 0 ? Stack.ONE : Stack.TWO));
        writer.join();
        for (Client joiner : joiners) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> linesOf(joiner)
                    .contains("줄 1500"));
            List<String> lines = linesOf(joiner);
            int first = 1_500 - lines.size() + 1;
            assertThat(lines)
                    .isEqualTo(IntStream.rangeClosed(first, 1_500)
                            .mapToObj(i -> "줄 " + i)
                            .toList());
            joiner.close();
        }
    }

    @Test
    void aNewcomerSeesWhatIsPinnedWithItsPresentStock() {
        Show show = Show.live();
        String product = UUID.randomUUID().toString();
        Card card = new Card(product, new Words("무드등", null), "/i", new Money(52_000, "KRW"), 71, 120, null);
        Stack.LOG.room(
                show.partition,
                new ProductPinned(show.about(), UUID.randomUUID().toString(), card));
        Stack.LOG.room(show.partition, new StockChanged(show.about(), product, 70, 120, null, null));
        Awaitility.await().untilAsserted(() -> {
            try (Client viewer = show.viewer(Stack.ONE)) {
                assertThat(viewer.hello()
                                .path("pinned")
                                .path("card")
                                .path("left")
                                .asInt(-1))
                        .isEqualTo(70);
                assertThat(typesOf(viewer)).containsExactly("product.pinned");
            }
        });
    }

    private static MessagePosted message(Show show, int number) {
        Author author = new Author(UUID.randomUUID().toString(), "밖에서", Role.VIEWER, false);
        return new MessagePosted(show.about(), "c" + number, author, "줄 " + number, List.of());
    }

    private static List<String> linesOf(Client client) {
        List<String> lines = new ArrayList<>();
        client.hello().path("events").forEach(event -> {
            if (event.has("text")) lines.add(event.path("text").stringValue());
        });
        lines.addAll(client.texts());
        return lines;
    }

    private static List<String> typesOf(Client client) {
        List<String> types = new ArrayList<>();
        client.hello()
                .path("events")
                .forEach(event -> types.add(event.path("type").stringValue()));
        return types;
    }
}
