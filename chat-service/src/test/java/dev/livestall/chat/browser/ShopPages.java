package dev.livestall.chat.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

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
            byte[] page = pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
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
