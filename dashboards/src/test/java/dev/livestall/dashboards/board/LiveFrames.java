package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a live board as a client does. The server's heartbeat bounds each wait. */
final class LiveFrames implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final BufferedReader lines;

    private LiveFrames(BufferedReader lines) {
        this.lines = lines;
    }

    static LiveFrames open(String url, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new LiveFrames(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    /** The next event of this name. */
    JsonNode next(String name) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        String event = "";
        while (Instant.now().isBefore(end)) {
            var line = lines.readLine();
            if (line == null) break;
            if (line.startsWith("event:")) event = line.substring(6).trim();
            if (line.startsWith("data:") && event.equals(name)) return EventJson.MAPPER.readTree(line.substring(5));
        }
        throw new AssertionError("no event " + name);
    }

    JsonNode nextBoardWhereProofIs(String state) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        @Nullable JsonNode board = null;
        while (Instant.now().isBefore(end)) {
            board = next("board");
            if (board.at("/proof/state").asString().equals(state)) return board;
        }
        throw new AssertionError("the proof never became " + state + ": " + board);
    }

    boolean ended() throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) return false;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
