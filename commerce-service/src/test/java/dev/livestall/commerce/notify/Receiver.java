package dev.livestall.commerce.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A shop's own server: notes what it is sent, and answers as its path says. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    record Got(String path, String id, long seconds, String signature, byte[] body) {}

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var path = exchange.getRequestURI().getPath();
        got.add(new Got(
                path,
                headers.getFirst("webhook-id"),
                Long.parseLong(headers.getFirst("webhook-timestamp")),
                headers.getFirst("webhook-signature"),
                exchange.getRequestBody().readAllBytes()));
        if (path.equals("/redirect")) {
            exchange.getResponseHeaders().set("Location", url("/inside"));
            exchange.sendResponseHeaders(307, -1);
        } else if (path.equals("/huge")) {
            exchange.sendResponseHeaders(200, 1L << 30);
            var some = new byte[65_536];
            for (int i = 0; i < 16_384; i++) exchange.getResponseBody().write(some);
        } else {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void answers(int status) {
        this.status = status;
    }

    List<Got> at(String path) {
        return got.stream().filter(one -> one.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
