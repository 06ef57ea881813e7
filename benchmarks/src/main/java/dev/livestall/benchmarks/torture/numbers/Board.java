package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.torture.numbers.Facts.Order;
import dev.livestall.benchmarks.torture.numbers.Facts.Totals;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Elasticsearch says of a show. */
final class Board {
    /** Elasticsearch gives no more at once; a run makes far fewer. */
    private static final int MOST = 10_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String url;
    private final String show;

    Board(String url, String show) {
        this.url = url;
        this.show = show;
    }

    Facts read() throws IOException, InterruptedException {
        send("POST", "/livestall-*/_refresh");
        var orders = new HashMap<String, Order>();
        for (JsonNode order : documents("livestall-orders")) {
            orders.put(
                    order.path("orderId").asString(),
                    new Order(
                            order.path("state").asString(),
                            order.path("paidMinor").asLong(),
                            order.path("refundedMinor").asLong(),
                            order.path("collectedMinor").asLong()));
        }
        var credits = new HashMap<String, Long>();
        for (JsonNode credit : documents("livestall-credits")) {
            credits.merge(
                    credit.path("messageId").asString("none"),
                    credit.path("netMinor").asLong(),
                    Long::sum);
        }
        var messages = new HashSet<String>();
        for (JsonNode message : documents("livestall-messages")) {
            messages.add(message.path("messageId").asString());
        }
        return new Facts(orders, credits, messages, totals());
    }

    private Totals totals() throws IOException, InterruptedException {
        List<JsonNode> live = documents("livestall-live");
        if (live.isEmpty()) return Totals.NONE;
        JsonNode document = live.get(0);
        JsonNode money = document.path("money").path(0);
        return new Totals(
                document.path("paidOrders").asLong(),
                money.path("paidMinor").asLong(0),
                money.path("netMinor").asLong(0),
                money.path("collectedMinor").asLong(0),
                document.path("messages").asLong());
    }

    private List<JsonNode> documents(String alias) throws IOException, InterruptedException {
        var found = new ArrayList<JsonNode>();
        for (JsonNode hit : hits(alias, "")) found.add(hit.path("_source"));
        return found;
    }

    /** Of each document of the show that stands for itself. */
    Map<String, Long> versions() throws IOException, InterruptedException {
        var versions = new HashMap<String, Long>();
        for (JsonNode hit :
                hits("livestall-orders,livestall-live,livestall-credits,livestall-lines", "&version=true")) {
            versions.put(
                    hit.path("_index").asString() + '/' + hit.path("_id").asString(),
                    hit.path("_version").asLong());
        }
        return versions;
    }

    private JsonNode hits(String aliases, String more) throws IOException, InterruptedException {
        String asked = "/" + aliases + "/_search?size=" + MOST + "&q=broadcastId:%22" + show + "%22" + more;
        return send("GET", asked).path("hits").path("hits");
    }

    private JsonNode send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return EventJson.MAPPER.readTree(answer.body());
    }
}
