package dev.livestall.backing.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/**}: key, parameters, idempotency key, then the work; the faults that a test asked for come in between. */
final class ApiDoor implements HttpHandler {
    private final String apiKey;
    private final Records records;
    private final Routes routes;
    private final IdempotencyKeys keys;
    private final Faults faults;
    private final Runnable changed;

    ApiDoor(String apiKey, Records records, Routes routes, IdempotencyKeys keys, Faults faults, Runnable changed) {
        this.apiKey = apiKey;
        this.records = records;
        this.routes = routes;
        this.keys = keys;
        this.faults = faults;
        this.changed = changed;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Request-Id", Ids.fresh("req_", 14));
        exchange.getResponseHeaders().set("Stripe-Version", Events.API_VERSION);
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        Faults.Fault fault = null;
        Answer answer;
        try {
            authorize(exchange.getRequestHeaders().getFirst("Authorization"));
            ObjectNode params =
                    Form.parse("GET".equals(method) ? exchange.getRequestURI().getRawQuery() : Bodies.read(exchange));
            fault = faults.next(method + " " + path);
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            answer = "POST".equals(method) && key != null
                    ? once(key, method, path, params, fault)
                    : work(method, path, params, fault, null);
        } catch (ApiError refused) {
            answer = refused.answer();
        }
        changed.run();
        if (fault != null && fault.kind == Faults.Kind.DROP_AFTER_WORK) {
            exchange.close();
            return;
        }
        send(exchange, answer);
    }

    private Answer once(String key, String method, String path, ObjectNode params, Faults.@Nullable Fault fault) {
        String request = method + " " + path + " " + SandboxJson.line(params);
        Answer stored = keys.claim(key, request);
        if (stored != null) {
            return stored;
        }
        try {
            return work(method, path, params, fault, answer -> keys.store(key, request, answer));
        } finally {
            keys.release(key);
        }
    }

    private interface Keeping {
        void keep(Answer answer);
    }

    private Answer work(
            String method, String path, ObjectNode params, Faults.@Nullable Fault fault, @Nullable Keeping keeping) {
        Answer answer = records.change(() -> {
            Answer made = fault != null && fault.kind == Faults.Kind.ERROR
                    ? ApiError.outOfOrder().answer()
                    : Answer.ok(routes.work(method, path, params));
            if (fault != null && fault.kind == Faults.Kind.ERROR_AFTER_WORK) {
                made = ApiError.outOfOrder().answer();
            }
            if (keeping != null && made.isStored()) {
                keeping.keep(made);
            }
            return made;
        });
        if (fault != null && fault.kind == Faults.Kind.HANG) {
            sleep(fault.wait.toMillis());
        }
        return answer;
    }

    private void authorize(@Nullable String header) {
        if (header == null) {
            throw ApiError.unauthorized("You did not provide an API key. You need to provide your API key in the"
                    + " Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }
        String given = header.startsWith("Basic ") ? basic(header) : header.replaceFirst("^Bearer ", "");
        if (!given.equals(apiKey)) {
            String tail = given.length() > 12 ? given.substring(given.length() - 4) : "";
            throw ApiError.unauthorized("Invalid API Key provided: ********" + tail);
        }
    }

    /** {@code curl -u key:}, as Stripe's own examples. */
    private static String basic(String header) {
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring("Basic ".length()));
            return new String(decoded, StandardCharsets.UTF_8).replaceFirst(":$", "");
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (answer.replayed()) {
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
        }
        Bodies.send(exchange, answer.status(), answer.body());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
