package dev.livestall.benchmarks.selling;

import dev.livestall.backing.stripe.Signature;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Sends signed events, each a new one of a kind that shops don't need: what counts is that it is stored and answered. */
final class HookSender implements Rush.One {
    private static final int OK = 200;
    private static final String EVENT = """
            {"id":"evt_%s","object":"event","api_version":"2025-03-31.basil","created":%d,"livemode":false,\
            "type":"customer.created","data":{"object":{"id":"cus_bench","object":"customer"}}}""";

    private final Wire wire;
    private final String secret;

    HookSender(String url, String secret) throws IOException {
        wire = new Wire(URI.create(url));
        this.secret = secret;
    }

    @Override
    public boolean tryOnce() throws IOException {
        long now = Instant.now().getEpochSecond();
        String event = EVENT.formatted(UUID.randomUUID().toString().replace("-", ""), now);
        var answer = wire.post(
                "/api/commerce/stripe/webhook",
                Map.of("Stripe-Signature", Signature.header(event, secret, now)),
                event);
        if (answer.status() != OK) throw new IOException("a webhook was answered " + answer.status() + answer.body());
        return true;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
