package dev.livestall.backing.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A shop and its buyer in one: the real client library, a receiver of webhooks, and someone who fills in the form. */
final class Buyer implements AutoCloseable {
    static final String KEY = "sk_test_sandbox";
    static final String SECRET = "whsec_sandbox";

    final WebhookReceiver webhooks = new WebhookReceiver(SECRET);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path state;
    StripeSandbox sandbox;
    StripeClient stripe;

    Buyer(Path state) {
        this.state = state;
        begin();
    }

    void restart() {
        sandbox.close();
        begin();
    }

    private void begin() {
        sandbox = StripeSandbox.start(0, state, webhooks.url(), SECRET, KEY);
        stripe = client(KEY);
    }

    StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(sandbox.url())
                .setReadTimeout(5_000)
                .build();
    }

    static long in(Duration time) {
        return Instant.now().plus(time).getEpochSecond();
    }

    Session open(String order, Consumer<SessionCreateParams.Builder> more) throws StripeException {
        var builder = params(order, in(Duration.ofMinutes(31)));
        if (more != null) {
            more.accept(builder);
        }
        return stripe.v1().checkout().sessions().create(builder.build());
    }

    Session openFor(String currency, long amount) throws StripeException {
        return stripe.v1()
                .checkout()
                .sessions()
                .create(SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.PAYMENT)
                        .setSuccessUrl("http://localhost/")
                        .addLineItem(line(currency, amount, 1))
                        .build());
    }

    Session openWithKey(String order, String key, long expires) throws StripeException {
        return stripe.v1()
                .checkout()
                .sessions()
                .create(
                        params(order, expires).build(),
                        RequestOptions.builder().setIdempotencyKey(key).build());
    }

    Session quietly(String order, String key, long expires) {
        try {
            return openWithKey(order, key, expires);
        } catch (StripeException e) {
            throw new IllegalStateException(e);
        }
    }

    Session get(Session session) throws StripeException {
        return stripe.v1().checkout().sessions().retrieve(session.getId());
    }

    List<Session> all() throws StripeException {
        return stripe.v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder().setLimit(100L).build())
                .getData();
    }

    HttpResponse<String> pay(Session session, String card) throws IOException, InterruptedException {
        String form = "card=" + card + "&name=" + encode("김구매") + "&phone=010-0000-0000&line1=" + encode("세종대로 110")
                + "&postal_code=04524&email=buyer%40example.com";
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + "/c/pay/" + session.getId()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    String page(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        sandbox.close();
        webhooks.close();
    }

    static SessionCreateParams.LineItem line(String currency, long amount, long quantity) {
        return SessionCreateParams.LineItem.builder()
                .setQuantity(quantity)
                .setPriceData(price("귤 5kg", currency, amount))
                .build();
    }

    static SessionCreateParams.LineItem named(String name, String currency, long amount) {
        return SessionCreateParams.LineItem.builder()
                .setQuantity(1L)
                .setPriceData(price(name, currency, amount))
                .build();
    }

    private static SessionCreateParams.LineItem.PriceData price(String name, String currency, long amount) {
        return SessionCreateParams.LineItem.PriceData.builder()
                .setCurrency(currency)
                .setUnitAmount(amount)
                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                        .setName(name)
                        .build())
                .build();
    }

    private static SessionCreateParams.Builder params(String order, long expires) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(order)
                .putMetadata("order", order)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("order", order)
                        .build())
                .setExpiresAt(expires)
                .setSuccessUrl("http://localhost:8082/paid/r?s={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:8082/buy/r")
                .setLocale(SessionCreateParams.Locale.KO)
                .setPhoneNumberCollection(SessionCreateParams.PhoneNumberCollection.builder()
                        .setEnabled(true)
                        .build())
                .setShippingAddressCollection(SessionCreateParams.ShippingAddressCollection.builder()
                        .addAllowedCountry(SessionCreateParams.ShippingAddressCollection.AllowedCountry.KR)
                        .build())
                .addShippingOption(SessionCreateParams.ShippingOption.builder()
                        .setShippingRateData(SessionCreateParams.ShippingOption.ShippingRateData.builder()
                                .setDisplayName("배송비")
                                .setType(SessionCreateParams.ShippingOption.ShippingRateData.Type.FIXED_AMOUNT)
                                .setFixedAmount(
                                        SessionCreateParams.ShippingOption.ShippingRateData.FixedAmount.builder()
                                                .setAmount(3_000L)
                                                .setCurrency("krw")
                                                .build())
                                .build())
                        .build())
                .addLineItem(line("krw", 17_900, 2));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
