package dev.livestall.benchmarks.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a page weighs at a first visit: the bodies of its answers as they came over the wire, without video, pictures and what its room says. */
final class Weight {
    private static final Set<String> LEFT_OUT = Set.of("media", "image", "websocket", "eventsource");
    private static final double KB = 1_000;
    /** What a page asks for by itself a little later is a part of its weight. */
    private static final double PARTS_MILLIS = 5_000;

    private Weight() {}

    /** In kilobytes of 1,000 bytes. */
    static double of(Visitor visitor, String url) {
        Page page = visitor.tab(ColorScheme.LIGHT);
        withoutCache(page);
        List<Request> answered = new ArrayList<>();
        page.onRequestFinished(answered::add);
        Visitor.open(page, url);
        page.waitForTimeout(PARTS_MILLIS);
        long bytes = List.copyOf(answered).stream()
                .filter(request -> !LEFT_OUT.contains(request.resourceType()))
                .filter(request -> !request.url().endsWith(".vtt"))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
        page.close();
        return bytes / KB;
    }

    /** Of one file, zipped, as a browser gets it; in the same unit. */
    static double ofFile(String url) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(url))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(url + ": " + answer.statusCode());
        return answer.body().length / KB;
    }

    /** Whoever logged in has loaded a part of it before. */
    private static void withoutCache(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        var nothingKept = new JsonObject();
        nothingKept.addProperty("cacheDisabled", true);
        devTools.send("Network.setCacheDisabled", nothingKept);
    }
}
