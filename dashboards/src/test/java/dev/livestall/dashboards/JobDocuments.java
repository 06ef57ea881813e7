package dev.livestall.dashboards;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents as the analytics job writes them, into indices made from the job's own templates (so a field that it doesn't know is refused). */
public final class JobDocuments {
    private static final Path TEMPLATES = Path.of("../analytics-job/src/main/resources/index-templates");
    private static final List<String> ALIASES = List.of(
            "livestall-live",
            "livestall-known",
            "livestall-buckets",
            "livestall-facets",
            "livestall-marks",
            "livestall-lines",
            "livestall-credits",
            "livestall-messages",
            "livestall-orders",
            "livestall-intake");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String elasticsearch;

    public JobDocuments(String elasticsearch) throws IOException, InterruptedException {
        this.elasticsearch = elasticsearch;
        for (var alias : ALIASES) {
            var template = Files.readString(TEMPLATES.resolve(alias + ".json")).replace("${text-analyzer}", "nori");
            send("PUT", "/_index_template/" + alias, template);
            if (send("HEAD", "/" + alias, "") == 404) {
                send("PUT", "/" + alias + "-000001", "{\"aliases\":{\"" + alias + "\":{\"is_write_index\":true}}}");
            }
        }
    }

    /** Totals with the given figures; what is not named is zero. */
    public void live(
            String shop, String show, Instant through, Map<String, Long> figures, long paid, long net, long collected) {
        var document = new HashMap<String, Object>(
                Map.of("shopId", shop, "broadcastId", show, "mode", "live", "through", through));
        for (var name : List.of(
                "events",
                "ccu",
                "pcu",
                "views",
                "viewers",
                "chatters",
                "engaged",
                "messages",
                "removed",
                "impressions",
                "impressedViewers",
                "clicks",
                "clickers",
                "interested",
                "checkouts",
                "paidOrders",
                "refundedOrders",
                "buyers")) {
            document.put(name, figures.getOrDefault(name, 0L));
        }
        document.put(
                "money",
                List.of(Map.of(
                        "currency",
                        "KRW",
                        "placedMinor",
                        paid,
                        "paidMinor",
                        paid,
                        "refundedMinor",
                        paid - net,
                        "netMinor",
                        net,
                        "collectedMinor",
                        collected,
                        "paidOrders",
                        figures.getOrDefault("paidOrders", 0L))));
        put("livestall-live", show, document);
    }

    public void bucket(
            String shop, String show, Instant at, long ccu, long messages, long clicks, long paidOrders, long paid) {
        bucket(shop, show, at, ccu, messages, 0, clicks, paidOrders, paid);
    }

    public void bucket(
            String shop,
            String show,
            Instant at,
            long ccu,
            long messages,
            long removed,
            long clicks,
            long paidOrders,
            long paid) {
        var document = new HashMap<String, Object>(Map.of(
                "shopId",
                shop,
                "broadcastId",
                show,
                "at",
                at,
                "seconds",
                10,
                "events",
                9,
                "ccu",
                ccu,
                "messages",
                messages,
                "clicks",
                clicks,
                "paidOrders",
                paidOrders,
                "final",
                false));
        document.put("impressions", 0);
        document.put("removed", removed);
        document.put("checkouts", paidOrders);
        document.put("money", List.of(Map.of("currency", "KRW", "paidMinor", paid, "netMinor", paid)));
        put("livestall-buckets", show + ":" + at.toEpochMilli(), document);
    }

    /** @param about kind, and what else the mark says */
    public void mark(String shop, String show, String id, Instant at, Map<String, ?> about) {
        var mark = new HashMap<String, Object>(Map.of("shopId", shop, "broadcastId", show, "at", at, "events", 1));
        mark.putAll(about);
        put("livestall-marks", id, mark);
    }

    public void credit(String shop, String show, String surface, String id, long paid, long units) {
        var document = new HashMap<String, Object>(Map.of(
                "shopId",
                shop,
                "broadcastId",
                show,
                "currency",
                "KRW",
                "surface",
                surface,
                "surfaceId",
                id,
                "events",
                1,
                "paidMinor",
                paid,
                "netMinor",
                paid,
                "lines",
                units,
                "units",
                units));
        document.put("products", List.of());
        if (surface.equals("link") || surface.equals("answer")) document.put("messageId", id);
        put("livestall-credits", show + ":KRW:" + surface + ":" + id, document);
    }

    public void message(String shop, String show, String id, Instant at, String author, String text, boolean removed) {
        put(
                "livestall-messages",
                id,
                Map.of(
                        "shopId",
                        shop,
                        "broadcastId",
                        show,
                        "messageId",
                        id,
                        "at",
                        at,
                        "authorName",
                        author,
                        "role",
                        "host",
                        "text",
                        text,
                        "removed",
                        removed,
                        "events",
                        1));
    }

    public void order(String shop, String show, String id, Instant at, long paid, long net, long collected) {
        var document = new HashMap<String, Object>(Map.of(
                "shopId",
                shop,
                "broadcastId",
                show,
                "orderId",
                id,
                "viewerId",
                "v",
                "currency",
                "KRW",
                "state",
                "paid",
                "placedMinor",
                paid,
                "paidMinor",
                paid,
                "startedAt",
                at,
                "paidAt",
                at));
        document.putAll(Map.of("refundedMinor", paid - net, "netMinor", net, "collectedMinor", collected, "events", 2));
        put("livestall-orders", id, document);
    }

    public void put(String alias, String id, Map<String, ?> document) {
        try {
            int status = send("PUT", "/" + alias + "/_doc/" + id, EventJson.MAPPER.writeValueAsString(document));
            if (status >= 300) throw new IllegalStateException(alias + " refused the document: " + status);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From here on searches see all that was put. */
    public void refresh() throws IOException, InterruptedException {
        send("POST", "/" + String.join(",", ALIASES) + "/_refresh", "");
    }

    /** @param lines an action and a document, each on a line */
    public void bulk(String alias, String lines) throws IOException, InterruptedException {
        int status = send("POST", "/" + alias + "/_bulk?refresh=true", lines);
        if (status >= 300) throw new IllegalStateException(alias + " refused the bulk: " + status);
    }

    private int send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(elasticsearch + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
