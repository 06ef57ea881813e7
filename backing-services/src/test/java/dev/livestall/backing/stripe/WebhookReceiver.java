package dev.livestall.backing.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes webhooks the way a shop does: by the library's own signature check. */
final class WebhookReceiver implements AutoCloseable {
    private final HttpServer server;
    private final String secret;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    WebhookReceiver(String secret) {
        this.secret = secret;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhook";
    }

    void refuse() {
        refusing = true;
    }

    void accept() {
        refusing = false;
    }

    Event next(String type) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            for (Event event : events) {
                if (event.getType().equals(type)) {
                    return event;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no " + type + " among " + types(0, ""));
    }

    /** Types in the order of arrival that begin with one of these, once there are at least so many. */
    List<String> types(int atLeast, String... beginnings) throws InterruptedException {
        for (int i = 0; ; i++) {
            List<String> types = events.stream()
                    .map(Event::getType)
                    .filter(type -> List.of(beginnings).stream().anyMatch(type::startsWith))
                    .toList();
            if (types.size() >= atLeast || i == 200) {
                return types;
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = 503;
            if (!refusing) {
                events.add(Webhook.constructEvent(
                        body, exchange.getRequestHeaders().getFirst("Stripe-Signature"), secret));
                status = 200;
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (SignatureVerificationException e) {
            throw new IOException(e);
        }
    }
}
