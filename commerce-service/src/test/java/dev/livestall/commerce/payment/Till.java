package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionListParams;
import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.MovingOrders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A shop with a live show, a Stripe, and buyers who go through all of it over HTTP. */
public final class Till extends BooksAtHand implements AutoCloseable {
    public static final String PAYS = "4242424242424242";
    public static final String NO_FUNDS = "4000000000009995";
    public static final String SECRET = "whsec_till";
    private static final String KEY = "sk_test_till";

    public final StripeSandbox sandbox;
    public final Commerce commerce;
    public final TestShop shop = new TestShop();
    public final UUID product = shop.product(17_900, 200);
    /** Sold beside it. */
    public final UUID other = shop.product(9_900, 50);

    public final WebTestClient http;
    public final StripeClient stripe;
    public final UUID show;
    private final String base;

    public record Order(UUID id, String ref, UUID viewer) {}

    public Till(String... settings) {
        try {
            var state = Files.createTempDirectory("stripe").resolve("state");
            sandbox = StripeSandbox.start(0, state, "", SECRET, KEY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var all = new ArrayList<>(List.of(
                TestShop.seeding(shop),
                "--livestall.payment.stripe.secret-key=" + KEY,
                "--livestall.payment.stripe.webhook-secret=" + SECRET,
                "--livestall.payment.stripe.api=" + sandbox.url()));
        // Whoever wants to see what webhooks bring must not see what the list brings.
        if (Stream.of(settings).noneMatch(setting -> setting.contains("payment.inbox.list"))) {
            all.add("--livestall.payment.inbox.list=1h");
        }
        all.addAll(List.of(settings));
        commerce = Commerce.start(all.toArray(String[]::new));
        http = commerce.http();
        base = "http://127.0.0.1:" + commerce.bean(Environment.class).getProperty("local.server.port");
        stripe = StripeClient.builder().setApiKey(KEY).setApiBase(sandbox.url()).build();
        show = shop.liveShow(http, product, other);
        sandbox.sendWebhooksTo(base + "/api/commerce/stripe/webhook");
    }

    @Override
    Commerce service() {
        return commerce;
    }

    /** A new buyer checks out; the units are held. */
    public Order order(int quantity) {
        return order(Map.of("quantity", quantity));
    }

    /** The same of several lines. @param wish all of the body but the link */
    public Order order(Map<String, Object> wish) {
        var viewer = UUID.randomUUID();
        var link = json(
                http.post()
                        .uri("/api/commerce/buy-links")
                        .headers(h -> h.setBearerAuth(commerce.viewerToken(shop.id, viewer)))
                        .bodyValue(Map.of(
                                "broadcastId", show, "productId", product, "surface", "card", "surfaceId", product)),
                201);
        String ref = link.get("ref").asString();
        var body = new java.util.HashMap<>(wish);
        body.put("ref", ref);
        var order = json(
                http.post()
                        .uri("/api/commerce/checkouts")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .bodyValue(body),
                201);
        return new Order(UUID.fromString(order.get("orderId").asString()), ref, viewer);
    }

    public WebTestClient.RequestHeadersSpec<?> opening(Order order) {
        return http.post()
                .uri("/api/commerce/checkouts/{id}/payment", order.id())
                .bodyValue(Map.of("ref", order.ref()));
    }

    /** The page to pay on. */
    public String page(Order order) {
        return json(opening(order), 200).get("url").asString();
    }

    /** Fills in the page. */
    public void pay(String page, String card) {
        String form =
                "card=" + card + "&name=Kim&phone=010-1111-2222&line1=Road+1&postal_code=04524&email=kim%40example.com";
        var request = HttpRequest.newBuilder(URI.create(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 303) throw new AssertionError("the page answered " + answer.statusCode());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bought and paid, and the books know it. */
    public Order paid(int quantity) {
        var order = order(quantity);
        pay(page(order), PAYS);
        await("paid", () -> state(order));
        return order;
    }

    public WebTestClient.RequestHeadersSpec<?> refunding(Order order, String role, String key) {
        var token = shop.token(http, role);
        return http.post()
                .uri("/api/commerce/orders/{id}/refund", order.id())
                .header("Idempotency-Key", key)
                .headers(h -> h.setBearerAuth(token));
    }

    public WebTestClient.RequestHeadersSpec<?> refunding(Order order, String role, String key, Object body) {
        var token = shop.token(http, role);
        return http.post()
                .uri("/api/commerce/orders/{id}/refund", order.id())
                .header("Idempotency-Key", key)
                .headers(h -> h.setBearerAuth(token))
                .bodyValue(body);
    }

    public int deliver(String body, String signature) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/commerce/stripe/webhook"))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (signature != null) request.header("Stripe-Signature", signature);
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sign(String body) {
        return StripeSandbox.signature(body, SECRET, Instant.now().getEpochSecond());
    }

    /** The newest event of a type, as Stripe would send it. */
    public String event(String type) {
        try {
            Event event = stripe.v1()
                    .events()
                    .list(EventListParams.builder().setType(type).setLimit(1L).build())
                    .getData()
                    .get(0);
            return event.toJson();
        } catch (StripeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if a bug had released the order though its payment was still open. */
    public void forceExpired(Order order) {
        commerce.tenancy()
                .inShop(shop.id, tx -> commerce.bean(MovingOrders.class).expired(tx, order.id()))
                .block();
    }

    /** All refunds that are owed are due now. */
    public void soonerRefunds() {
        commerce.tenancy()
                .asWorker(tx -> tx.change("UPDATE refund SET next_try_at = now()"))
                .block();
    }

    public List<Session> sessions(Order order) {
        try {
            var found = new ArrayList<Session>();
            for (Session session : stripe.v1()
                    .checkout()
                    .sessions()
                    .list(SessionListParams.builder().setLimit(100L).build())
                    .autoPagingIterable()) {
                if (order.id().toString().equals(session.getClientReferenceId())) found.add(session);
            }
            return found;
        } catch (StripeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a shop does in Stripe's own dashboard: our service is not asked. @param minor null for all of it */
    public void refundAtStripe(Order order, @Nullable Long minor) {
        var intent = sessions(order).get(0).getPaymentIntent();
        var refund = RefundCreateParams.builder().setPaymentIntent(intent);
        if (minor != null) refund.setAmount(minor);
        try {
            stripe.v1().refunds().create(refund.build());
        } catch (StripeException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        commerce.close();
        sandbox.close();
    }
}
