package dev.livestall.benchmarks.torture.selling;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The services' HTTP as one buyer's page uses it: always the same node, until it turns to the next. */
final class Till {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String CONTACT =
            "&name=Kim&phone=010-1111-2222&line1=Road+1&postal_code=04524&email=kim%40example.com";

    static final String PAYS = "4242424242424242";
    static final String DECLINED = "4000000000000002";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> urls;
    private int node;

    Till(List<String> urls) {
        this.urls = urls;
    }

    /** To the next node, as a load balancer does when one is away. */
    void turn() {
        node = (node + 1) % urls.size();
    }

    /** An answer of the service's own; a fault of the way there is an IOException. */
    record Answer(int status, JsonNode body) {
        String code() {
            return body.path("code").asString("");
        }
    }

    Answer checkOut(String ref, int quantity, String key) throws IOException, InterruptedException {
        return post("/api/commerce/checkouts", Map.of("ref", ref, "quantity", quantity), key);
    }

    Answer open(String orderId, String ref) throws IOException, InterruptedException {
        return post("/api/commerce/checkouts/" + orderId + "/payment", Map.of("ref", ref), "");
    }

    private Answer post(String path, Map<String, Object> body, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(urls.get(node) + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(EventJson.MAPPER.writeValueAsBytes(body)));
        if (!key.isEmpty()) request.header("Idempotency-Key", key);
        var response = http.send(request.build(), BodyHandlers.ofString());
        String text = response.body();
        return new Answer(response.statusCode(), EventJson.MAPPER.readTree(text.isEmpty() ? "{}" : text));
    }

    /** Fills in the provider's page. */
    void pay(String page, String card) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(page))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("card=" + card + CONTACT))
                .build();
        http.send(request, BodyHandlers.discarding());
    }
}
