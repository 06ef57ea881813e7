package dev.livestall.local.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample shop's web server. */
public final class SampleShop implements AutoCloseable {
    /** What it hands out besides its page; the pictures are those of the demo's products. */
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "webp", "image/webp");

    private final HttpServer server;
    private final ShopPage page;

    private SampleShop(HttpServer server, ShopPage page) {
        this.server = server;
        this.page = page;
    }

    /** @param url where it is to be found, on this machine */
    public static SampleShop open(String url, Addresses at, Host host, String broadcastId) throws IOException {
        var address = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(url).getPort());
        var shop = new SampleShop(HttpServer.create(address, 0), ShopPage.of(at, host, broadcastId));
        shop.server.createContext("/", shop::answer);
        shop.server.start();
        return shop;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
                send(
                        exchange,
                        "text/html; charset=utf-8",
                        page.html(exchange.getRequestURI().getQuery()));
            } else {
                send(exchange, TYPES.get(path.substring(path.lastIndexOf('.') + 1)), file(path));
            }
        }
    }

    private static byte @Nullable [] file(String path) throws IOException {
        if (!path.matches("/(shop\\.(css|js)|products/[a-z-]+\\.webp)")) return null;
        try (InputStream in = SampleShop.class.getResourceAsStream(
                path.startsWith("/products/") ? "/demo" + path : "/demo/shop" + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, @Nullable String type, byte @Nullable [] body) throws IOException {
        if (type == null || body == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
