package dev.livestall.components;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** Serves an empty page with an import map, and the modules of the class path behind it. */
final class ModuleServer implements AutoCloseable {
    private final HttpServer server;

    ModuleServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            send(exchange, 200, "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
            return;
        }
        String resource = path.startsWith("/_static/") ? "META-INF/resources" + path : path.substring(1);
        try (InputStream file = getClass().getClassLoader().getResourceAsStream(resource)) {
            if (file == null) send(exchange, 404, "text/plain", new byte[0]);
            else send(exchange, 200, path.endsWith(".css") ? "text/css" : "text/javascript", file.readAllBytes());
        }
    }

    private String page() {
        String settings = "{\"chatUrl\":\"%1$s\",\"commerceUrl\":\"%1$s\",\"insightsUrl\":\"%1$s\"}".formatted(url());
        return """
                <!doctype html><html><head><link rel="icon" href="data:,"><script type="importmap">%s</script>
                <script type="application/json" id="settings">%s</script>
                <link rel="stylesheet" href="/assets/components/tokens.css"></head><body></body></html>
                """.formatted(importMap(), settings);
    }

    private String importMap() {
        JsonObject imports = new JsonObject();
        try {
            for (URL map : Collections.list(getClass().getClassLoader().getResources("META-INF/importmap.json"))) {
                String text = new String(map.openStream().readAllBytes(), StandardCharsets.UTF_8);
                JsonObject found = new Gson().fromJson(text, JsonObject.class).getAsJsonObject("imports");
                found.entrySet().forEach(entry -> imports.add(entry.getKey(), entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.addProperty("@livestall/components/", "/assets/components/");
        JsonObject map = new JsonObject();
        map.add("imports", imports);
        return map.toString();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
