package dev.livestall.chat.browser;

import com.sun.net.httpserver.HttpServer;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** A shop's own web server, with pages that have the tag in them. */
final class ShopPages implements AutoCloseable {
    private static final String PAGE = """
            <!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>상점</title><link rel="icon" href="data:,"><script src="%3$s/embed.js" async></script></head>
            <body><main><h1>상점</h1>%1$s<livestall-show broadcast="%2$s" %4$s></livestall-show></main></body></html>
            """;

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    ShopPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page =
                    pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            if (page.length > 0) exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The same show, which may be in these pages from here on. */
    Show showOf(Show show, Node node) {
        Stack.LOG.directory(new BroadcastEntry(
                show.id,
                show.shopId,
                new Words("달빛상점", "Moonlight Store"),
                new Words("겨울밤", "A winter's night"),
                BroadcastState.LIVE,
                Mode.LIVE,
                AudienceKind.REAL,
                show.partition,
                List.of(origin()),
                null,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                null));
        var asked = HttpRequest.newBuilder(node.uri("/api/chat/broadcasts/" + show.id))
                .header("Origin", origin());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> node.send(asked).statusCode() == 200);
        return show;
    }

    /** The address of a page with the tag. @param before stands in the page before it */
    String with(String before, String broadcastId, String chatUrl, String attributes) {
        String path = "/" + UUID.randomUUID();
        pages.put(path, PAGE.formatted(before, broadcastId, chatUrl, attributes));
        return origin() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
