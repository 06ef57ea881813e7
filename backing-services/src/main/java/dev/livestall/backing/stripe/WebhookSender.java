package dev.livestall.backing.stripe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers queued events in the background, oldest first, each again and again with growing pauses until the receiver
 * answers 2xx. Events may arrive twice or out of order, as Stripe warns: an event in a pause is overtaken.
 */
final class WebhookSender implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    /** As Stripe in live mode: after three days an event stays in {@code /v1/events} only. */
    private static final long KEPT_SECONDS = 3 * 24 * 60 * 60;

    private record Pause(int attempts, long untilMillis) {}

    private final Records records;
    private final SandboxClock clock;
    private final String secret;
    private volatile @Nullable URI receiver;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread t = new Thread(work, "stripe-sandbox-webhooks");
        t.setDaemon(true);
        return t;
    });
    private final Map<String, Pause> pauses = new HashMap<>();

    WebhookSender(Records records, SandboxClock clock, String secret) {
        this.records = records;
        this.clock = clock;
        this.secret = secret;
        thread.scheduleWithFixedDelay(this::deliverDue, FIRST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** From now on webhooks go there; an empty address keeps them queued. */
    void sendTo(String url) {
        receiver = url.isEmpty() ? null : URI.create(url);
        thread.execute(pauses::clear);
        wake();
    }

    void wake() {
        if (!thread.isShutdown()) {
            thread.execute(this::deliverDue);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void deliverDue() {
        URI to = receiver;
        if (to == null) {
            return;
        }
        for (String delivery : records.ids(Kinds.DELIVERY)) {
            Pause pause = pauses.get(delivery);
            if (pause == null || pause.untilMillis <= System.currentTimeMillis()) {
                deliver(to, delivery, pause == null ? 0 : pause.attempts);
            }
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private void deliver(URI to, String delivery, int attempts) {
        ObjectNode queued = records.find(Kinds.DELIVERY, delivery);
        ObjectNode event = queued == null
                ? null
                : records.find(Kinds.EVENT, queued.path("event").asString());
        if (event == null) {
            dequeue(delivery);
            return;
        }
        boolean tooOld = event.path("created").asLong() < clock.now() - KEPT_SECONDS;
        if (tooOld || accepted(to, SandboxJson.indented(event))) {
            dequeue(delivery);
            return;
        }
        long pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempts, 10));
        pauses.put(delivery, new Pause(attempts + 1, System.currentTimeMillis() + pause));
    }

    private void dequeue(String delivery) {
        pauses.remove(delivery);
        records.change(() -> {
            records.remove(Kinds.DELIVERY, delivery);
            return delivery;
        });
    }

    private boolean accepted(URI to, String body) {
        long seconds = Instant.now().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header("Stripe-Signature", Signature.header(body, secret, seconds))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
