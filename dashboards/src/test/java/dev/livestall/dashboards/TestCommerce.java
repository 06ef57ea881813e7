package dev.livestall.dashboards;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** What dashboards and its page need of commerce-service: keys, a session, and books that a test writes. */
public final class TestCommerce implements AutoCloseable {
    private final TokenSigner signer = new TokenSigner("livestall-commerce", privateKey());
    private final Map<String, String> books = new ConcurrentHashMap<>();
    private final Map<String, String> orders = new ConcurrentHashMap<>();
    private final DisposableServer server;
    private volatile boolean booksAnswer = true;
    private volatile @Nullable Map<String, Object> session;

    public TestCommerce(int port) {
        server = HttpServer.create()
                .host("localhost")
                .port(port)
                .route(routes -> routes.get("/api/commerce/jwks.json", (in, out) -> json(in, out, 200, signer.jwks()))
                        .get("/api/commerce/broadcasts/{id}/books", (in, out) -> book(in, out, books))
                        .get("/api/commerce/broadcasts/{id}/books/orders", (in, out) -> book(in, out, orders))
                        .options(
                                "/{any}/{of}/{these}",
                                (in, out) -> cors(in, out).status(204).send())
                        .options(
                                "/{any}/{of}/{these}/{too}/{and}",
                                (in, out) -> cors(in, out).status(204).send())
                        .options(
                                "/{any}/{of}/{these}/{too}",
                                (in, out) -> cors(in, out).status(204).send())
                        .post("/api/commerce/session/refresh", this::refresh))
                .bindNow();
    }

    public String token(String staffId, String shopId, String role, Duration life) {
        return signer.sign("staff+jwt", staffId, life, Map.of("shop", shopId, "role", role, "name", "은서"));
    }

    /** Sums of one currency: paid, net and collected; and the orders that make them. */
    public void book(String broadcastId, long paid, long net, long collected, List<Map<String, Object>> bookedOrders) {
        var sums = Map.of(
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
                bookedOrders.size(),
                "refundedOrders",
                0);
        books.put(
                broadcastId,
                write(Map.of("broadcastId", broadcastId, "at", Instant.now(), "currencies", List.of(sums))));
        orders.put(broadcastId, write(bookedOrders));
    }

    /** From now on the show's books say that they changed just now. */
    public void changesNow(String broadcastId) {
        books.computeIfPresent(broadcastId, (id, json) -> {
            var book = (ObjectNode) EventJson.MAPPER.readTree(json);
            return write(book.put("lastChangeAt", book.get("at").asString()));
        });
    }

    public static Map<String, Object> order(String orderId, long paid, long net, long collected) {
        return Map.of(
                "orderId",
                orderId,
                "currency",
                "KRW",
                "state",
                "paid",
                "paidMinor",
                paid,
                "refundedMinor",
                paid - net,
                "netMinor",
                net,
                "collectedMinor",
                collected);
    }

    public void booksAnswer(boolean answer) {
        booksAnswer = answer;
    }

    /** From now on a browser is logged in as this member of staff. */
    public void logIn(String staffId, String shopId, String role) {
        session = Map.of(
                "accessToken", token(staffId, shopId, role, Duration.ofHours(1)),
                "expiresAt", Instant.now().plusSeconds(3_600),
                "staff", Map.of("id", staffId, "name", "은서", "email", "eunseo@dalbit.example", "role", role),
                "shop", Map.of("id", shopId, "name", Map.of("ko", "달빛상점", "en", "Moonlight Store")));
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(2));
    }

    private Mono<Void> refresh(HttpServerRequest in, HttpServerResponse out) {
        var known = session;
        return known == null ? json(in, out, 401, Map.of("code", "unauthorized")) : json(in, out, 200, known);
    }

    private Mono<Void> book(HttpServerRequest in, HttpServerResponse out, Map<String, String> shelf) {
        if (!booksAnswer) return out.status(503).send();
        var page = shelf.get(in.param("id"));
        if (page == null) return out.status(404).send();
        return cors(in, out)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(page))
                .then();
    }

    private static Mono<Void> json(HttpServerRequest in, HttpServerResponse out, int status, Object body) {
        return cors(in, out)
                .status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(write(body)))
                .then();
    }

    private static HttpServerResponse cors(HttpServerRequest in, HttpServerResponse out) {
        var origin = in.requestHeaders().get("Origin");
        if (origin != null) {
            out.header("Access-Control-Allow-Origin", origin)
                    .header("Access-Control-Allow-Credentials", "true")
                    .header("Access-Control-Allow-Headers", "content-type,authorization")
                    .header("Vary", "Origin");
        }
        return out;
    }

    private static String write(Object body) {
        return EventJson.MAPPER.writeValueAsString(body);
    }

    private static String privateKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
