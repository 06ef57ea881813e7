package dev.livestall.chat.harness;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A client of the stream of events. */
public final class Stream implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> response;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final List<String> comments = new ArrayList<>();
    private volatile boolean ended;

    /** @param id null if the event had none */
    public record Event(String id, JsonNode frame) {
        public String type() {
            return frame.path("type").stringValue();
        }
    }

    /** @param query such as {@code ?after=…}, or empty */
    public Stream(Node node, String broadcastId, String token, String query, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(node.uri("/api/chat/broadcasts/" + broadcastId + "/events" + query));
        request.header("Accept", "text/event-stream");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        try {
            response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (status() == 200) {
            Thread reader = new Thread(this::read, "stream");
            reader.setDaemon(true);
            reader.start();
        }
    }

    public int status() {
        return response.statusCode();
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    public JsonNode problem() throws IOException {
        return Json.read(new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
    }

    private void read() {
        try (var lines =
                new java.io.BufferedReader(new java.io.InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) id = line.substring(3);
                if (line.startsWith("data:")) events.add(new Event(id, Json.read(line.substring(5))));
                if (line.startsWith(":")) comments.add(line);
                if (line.isEmpty()) id = null;
            }
        } catch (IOException e) {
            // The test has seen enough.
        }
        ended = true;
    }

    public Event next(Predicate<Event> fits) {
        try {
            while (true) {
                Event event = events.poll(10, TimeUnit.SECONDS);
                if (event == null) throw new AssertionError("no such event came");
                if (fits.test(event)) return event;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Event next(String type) {
        return next(event -> event.type().equals(type));
    }

    public int comments() {
        return comments.size();
    }

    public boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
