package dev.livestall.local.smoke;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import dev.livestall.local.stack.ResidentMemory;
import dev.livestall.local.stack.Steps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A message from socket to socket, a sale from a chat link to the board, and the proof that books and board agree. */
public final class SmokeRun {
    private static final String GOOD_CARD = "4242424242424242";
    /** None of those that the demo's script makes offers of, which may be playing, and dearer than the offer. */
    private static final int PRODUCT = 2;

    private static final long OFFER_PRICE = 42_000;
    private static final int QUANTITY = 2;

    private static final Duration ROOM_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Http http = new Http();
    private final Addresses at;
    private final Host host;
    private final Steps steps;

    public SmokeRun(Addresses at, String email, String password, Steps steps) {
        this.at = at;
        this.host = Host.logIn(http, at, email, password);
        this.steps = steps;
    }

    public Figures run(double startSeconds) throws Exception {
        var product = host.products().get(PRODUCT);
        String productId = product.path("id").asString();
        String show = steps.step("a show goes live", () -> startShow(productId));
        steps.run("its room opens", () -> awaitRoom(show));
        try (var reader = steps.step("one viewer joins", () -> Viewer.join(http, at, show));
                var writer = steps.step("another viewer joins", () -> Viewer.join(http, at, show));
                var stage = host.enter(show)) {
            steps.run("one posts, the other receives", () -> oneMessage(writer, reader));
            double messageMillis =
                    steps.step("50 messages are timed", () -> new MessageTimes(http, at, show, reader).median());
            steps.step("the host pins a product", () -> host.pin(show, productId));
            steps.step("the host starts an offer", () -> host.offer(show, productId, OFFER_PRICE, 5, QUANTITY, 300));
            String clientId = UUID.randomUUID().toString();
            var link = steps.step("the host makes a link to buy", () -> host.link(show, productId, clientId, "smoke"));
            String ref = link.path("ref").asString();
            String messageId = link.path("messageId").asString();
            steps.run("the link reaches the room in a message", () -> {
                var seen = message(reader, messageId);
                stage.command(Map.of(
                        "type",
                        "post",
                        "id",
                        clientId,
                        "text",
                        "지금 42,000원이에요",
                        "links",
                        List.of(Map.of("ref", ref, "productId", productId))));
                seen.get(10, TimeUnit.SECONDS);
            });
            String personal = steps.step("a viewer follows the link", () -> reader.follow(ref, productId, messageId));
            var order = steps.step("checks out at the offer's price", () -> checkOut(reader, personal));
            long total = order.path("itemsMinor").asLong();
            try (var board = new BoardWatch(http, at, host, show)) {
                steps.step(
                        "pays on the sandbox",
                        () -> reader.pay(personal, order.path("orderId").asString(), GOOD_CARD));
                long paidAt = System.nanoTime();
                long shownAt = steps.step("the board shows the sale", () -> board.awaitPaid(total));
                steps.run(
                        "books and board agree, the message has its credit", () -> board.awaitProof(total, messageId));
                // With it goes its offer: a run after this one can make it again.
                steps.run("the show ends", () -> host.end(show));
                return new Figures(startSeconds, messageMillis, (shownAt - paidAt) / 1e6, ResidentMemory.megabytes());
            }
        }
    }

    private String startShow(String productId) {
        String id = host.plan(Map.of(
                "title",
                Map.of("ko", "점검 방송", "en", "Smoke show"),
                "mode",
                "live",
                "audience",
                "real",
                "productIds",
                List.of(productId)));
        host.start(id);
        return id;
    }

    /** The chat hears of a show by the log, a moment after its host's command was answered. */
    private void awaitRoom(String show) throws InterruptedException {
        long until = System.nanoTime() + ROOM_WITHIN.toNanos();
        while (true) {
            try {
                http.get(at.chat() + "/api/chat/broadcasts/" + show, null);
                return;
            } catch (Http.Refused notYet) {
                if (notYet.status() != 404 || System.nanoTime() > until) throw notYet;
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        }
    }

    private static void oneMessage(Viewer writer, Viewer reader) {
        writer.callMe("점검하는사람");
        String text = "안녕하세요 " + Wording.unique();
        var seen = new CompletableFuture<JsonNode>();
        reader.room().onEvent(event -> {
            if (event.path("text").asString("").equals(text)) seen.complete(event);
        });
        var outcome = writer.room().post(text);
        expect(outcome.path("type").asString().equals("ack"), "the post was not acknowledged: " + outcome);
        var event = seen.orTimeout(10, TimeUnit.SECONDS).join();
        expect(
                event.path("id").asString().equals(outcome.path("messageId").asString()),
                "the room's message has another id than its ack");
    }

    private static CompletableFuture<JsonNode> message(Viewer reader, String messageId) {
        var seen = new CompletableFuture<JsonNode>();
        reader.room().onEvent(event -> {
            if (event.path("id").asString("").equals(messageId)) seen.complete(event);
        });
        return seen;
    }

    private static JsonNode checkOut(Viewer buyer, String ref) {
        var order = buyer.checkOut(ref, QUANTITY);
        expect(
                order.path("itemsMinor").asLong() == OFFER_PRICE * QUANTITY,
                "the order has not the offer's price: " + order);
        return order;
    }

    static void expect(boolean held, String otherwise) {
        if (!held) throw new IllegalStateException(otherwise);
    }

    /** What the last line reports. */
    public record Figures(double startSeconds, double messageMillis, double saleToDashboardMillis, long residentMb) {}
}
