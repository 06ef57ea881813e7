package dev.livestall.local.smoke;

import dev.livestall.events.EventJson;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the live board as the page does: server-sent events over a fetch with a token. */
final class BoardWatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Frame(JsonNode board, long arrivedAt) {}

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> stream;
    private Frame newest = new Frame(EventJson.MAPPER.createObjectNode(), 0);

    BoardWatch(Http http, Addresses at, Host host, String show) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(at.insights() + "/api/insights/broadcasts/" + show + "/board/live"))
                .header("Authorization", "Bearer " + host.token())
                .header("Accept", "text/event-stream")
                .build();
        stream = http.client().send(request, BodyHandlers.ofLines());
        SmokeRun.expect(stream.statusCode() == 200, "the live board answered " + stream.statusCode());
        var reader = new Thread(this::read, "board-watch");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            stream.body()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> EventJson.MAPPER.readTree(line.substring("data:".length())))
                    .forEach(board -> frames.add(new Frame(board, System.nanoTime())));
        } catch (RuntimeException closed) {
            // The watch ends with the smoke run; what it waits for then times out and says what it saw last.
        }
    }

    /** When the first frame came that shows this much paid; {@link System#nanoTime()}. */
    long awaitPaid(long paidMinor) throws InterruptedException {
        return await(board -> won(board.path("figures").path("money"), "paidMinor") == paidMinor);
    }

    /** Waits until books and board are equal and the message has the whole sale as its credit. */
    void awaitProof(long netMinor, String messageId) throws InterruptedException {
        await(board -> {
            var proof = board.path("proof");
            return proof.path("state").asString("").equals("equal")
                    && won(proof.path("currencies"), "booksMinor") == netMinor
                    && won(proof.path("currencies"), "boardMinor") == netMinor
                    && credit(board, messageId) == netMinor;
        });
    }

    private static long won(JsonNode perCurrency, String field) {
        return perCurrency
                .valueStream()
                .filter(money -> money.path("currency").asString("").equals("KRW"))
                .mapToLong(money -> money.path(field).asLong())
                .sum();
    }

    private static long credit(JsonNode board, String messageId) {
        return board.path("messages")
                .path("top")
                .valueStream()
                .filter(message -> message.path("messageId").asString("").equals(messageId))
                .mapToLong(message -> message.path("creditMinor").asLong())
                .sum();
    }

    /** The first frame that fulfils the condition, from the newest one seen on. */
    private long await(Predicate<JsonNode> condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.test(newest.board())) {
            var frame = frames.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (frame == null) {
                throw new IllegalStateException("waited " + PATIENCE + "; the last board was " + newest.board());
            }
            newest = frame;
        }
        return newest.arrivedAt();
    }

    @Override
    public void close() {
        stream.body().close();
    }
}
