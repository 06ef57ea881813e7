package dev.livestall.benchmarks.stage;

import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/** Tokens of new viewers, asked for as their pages do. */
public final class Tokens {
    private static final int AT_A_TIME = 16;

    private Tokens() {}

    /** @throws IllegalStateException if one was not given */
    public static List<String> mint(ChatNode node, LiveShow show, int count) throws InterruptedException {
        return mint(URI.create(node.url()), show, count);
    }

    /** @param node the base address of one that knows the show */
    public static List<String> mint(URI node, LiveShow show, int count) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(node.resolve("/api/chat/broadcasts/" + show.id() + "/viewers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        var turns = new Semaphore(AT_A_TIME);
        var asked = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < count; i++) {
            turns.acquire();
            asked.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .whenComplete((answer, failed) -> turns.release())
                    .thenApply(Tokens::token));
        }
        try {
            var tokens = new ArrayList<String>();
            for (var one : asked) tokens.add(one.get());
            return tokens;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a viewer got no token", e.getCause());
        }
    }

    private static String token(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return EventJson.MAPPER.readTree(answer.body()).path("token").asString();
    }
}
