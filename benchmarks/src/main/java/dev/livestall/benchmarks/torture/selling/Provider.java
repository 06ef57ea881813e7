package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.benchmarks.torture.selling.Facts.Payment;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the payment provider says, asked over its own API. */
public final class Provider {
    private final Stage stage;
    private final HttpClient http = HttpClient.newHttpClient();

    public Provider(Stage stage) {
        this.stage = stage;
    }

    /** One per session. */
    List<Payment> payments() throws IOException, InterruptedException {
        var back = all("/v1/refunds").stream()
                .filter(refund -> refund.path("status").asString().equals("succeeded"))
                .collect(Collectors.groupingBy(
                        refund -> refund.path("payment_intent").asString(),
                        Collectors.summingLong(refund -> refund.path("amount").asLong())));
        return all("/v1/checkout/sessions").stream()
                .map(session -> new Payment(
                        session.path("client_reference_id").asString(),
                        session.path("payment_status").asString().equals("paid")
                                ? session.path("amount_total").asLong()
                                : 0,
                        back.getOrDefault(session.path("payment_intent").asString(""), 0L)))
                .toList();
    }

    /** Refuses every payment that still waits for its confirmation. */
    public void refuseWhatWaits() throws IOException, InterruptedException {
        for (JsonNode session : all("/v1/checkout/sessions")) {
            if (session.path("status").asString().equals("complete")) {
                stage.sandbox().confirm(session.path("id").asString(), false);
            }
        }
    }

    private List<JsonNode> all(String path) throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        String after = "";
        while (true) {
            JsonNode page = get(path + "?limit=100" + after);
            page.path("data").values().forEach(all::add);
            if (!page.path("has_more").asBoolean(false)) return all;
            after = "&starting_after=" + all.get(all.size() - 1).path("id").asString();
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stage.sandbox().url() + path))
                .header("Authorization", "Bearer " + stage.sandboxKey())
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return EventJson.MAPPER.readTree(answer.body());
    }
}
