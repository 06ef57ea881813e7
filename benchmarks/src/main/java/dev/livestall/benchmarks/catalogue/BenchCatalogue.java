package dev.livestall.benchmarks.catalogue;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.events.EventJson;
import dev.livestall.local.client.Host;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/bench catalogue}: how long the pages of a long list take, wherever they are in it, and those of searches, whatever they find. */
public final class BenchCatalogue implements Experiment {
    private static final int OK = 200;
    private static final int WARM_UP = 20;
    private static final int TIMES = 40;
    private static final int PER_PAGE = 100;

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public String summary() {
        return "lists and searches of a shop with very many products, over HTTP: milliseconds a page";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("products", "100000", "of the one shop, each with a unit on the shelf"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        int products = chosen.number("products", 100);
        System.out.println(
                "bench catalogue " + chosen + ", pages of " + PER_PAGE + ", each " + TIMES + " times after " + WARM_UP);
        try (Stage stage = Stage.start(Experiment.home(), List.of(1), Map.of())) {
            Host host = stage.shop().host(stage.url());
            try (var owner = stage.postgres().connect()) {
                FullShelves.fill(owner, products);
            }
            return measure(stage.url() + "/api/commerce/products", host, products);
        }
    }

    private static int measure(String url, Host host, int products) throws Exception {
        var client = HttpClient.newHttpClient();
        var measured = new LinkedHashMap<String, Object>();
        double worst = 0;
        for (var page : pages(client, url, host, products).entrySet()) {
            double p95 = p95(client, page.getValue(), host);
            System.out.printf("%-24s p95 %7.1f ms%n", page.getKey(), p95);
            measured.put(page.getKey(), tenths(p95));
            worst = Math.max(worst, p95);
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("products", products);
        line.put("slowestP95Ms", tenths(worst));
        line.put("p95Ms", measured);
        System.out.println(EventJson.MAPPER.writeValueAsString(line));
        return 0;
    }

    private static Map<String, String> pages(HttpClient client, String url, Host host, int products) throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("first page", url + "?limit=" + PER_PAGE);
        pages.put(
                "page in the middle", url + "?limit=" + PER_PAGE + "&after=" + cursor(client, url, host, products / 2));
        pages.put("last page", url + "?limit=" + PER_PAGE + "&after=" + cursor(client, url, host, products - PER_PAGE));
        pages.put("put away", url + "?archived=true");
        for (String words : List.of("달항아리", "누빔이불", "이", "따뜻한 찻잔", "tea", "C77777", "없는물건")) {
            pages.put(
                    "search " + words,
                    url + "?limit=" + PER_PAGE + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return pages;
    }

    /** Where the page after so many products begins: as the service itself says it, of a search that finds that one alone. */
    private static String cursor(HttpClient client, String url, Host host, int product) throws Exception {
        var found = EventJson.MAPPER.readTree(
                ask(client, url + "?q=C" + product, host).body());
        String id = found.path(0).path("id").asString();
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((product + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    private static double p95(HttpClient client, String url, Host host) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) ask(client, url, host);
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            ask(client, url, host);
            nanos.add(System.nanoTime() - began);
        }
        nanos.sort(null);
        return nanos.get(TIMES * 95 / 100 - 1) / 1e6;
    }

    private static HttpResponse<String> ask(HttpClient client, String url, Host host)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + host.token())
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK)
            throw new IOException(url + " answered " + answer.statusCode() + " " + answer.body());
        return answer;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
