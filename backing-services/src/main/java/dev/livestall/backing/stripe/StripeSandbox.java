package dev.livestall.backing.stripe;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Stripe on loopback (or wherever it is told to listen), in test mode. Point stripe-java's API base at {@link #url}; send the buyer to the session's
 * {@code url}. Webhooks go to the given address, signed with the given secret.
 */
public final class StripeSandbox implements AutoCloseable {
    private static final int THREADS = 32;
    private static final long SWEEP_MILLIS = 500;

    private final HttpServer server;
    private final String url;
    private final Records records;
    private final SandboxClock clock = new SandboxClock();
    private final Faults faults = new Faults();
    private final Sessions sessions;
    private final Paying paying;
    private final Disputes disputes;
    private final WebhookSender webhooks;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, daemons("stripe-sandbox-"));
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(daemons("stripe-sandbox-sweep-"));

    /**
     * @param port on loopback, 0 for a free one
     * @param stateFile created where missing; a restart with it forgets nothing
     * @param webhookUrl where events go; empty keeps them queued until {@link #sendWebhooksTo}
     * @param apiKey the one secret key that is let in
     */
    public static StripeSandbox start(
            int port, Path stateFile, String webhookUrl, String webhookSecret, String apiKey) {
        return start(SandboxAddress.loopback(port), stateFile, webhookUrl, webhookSecret, apiKey);
    }

    /** The same, but for others to reach. */
    public static StripeSandbox start(
            SandboxAddress address, Path stateFile, String webhookUrl, String webhookSecret, String apiKey) {
        try {
            return new StripeSandbox(address, stateFile, webhookUrl, webhookSecret, apiKey);
        } catch (IOException e) {
            throw new UncheckedIOException("the Stripe sandbox can't listen on port " + address.port(), e);
        }
    }

    private StripeSandbox(
            SandboxAddress address, Path stateFile, String webhookUrl, String webhookSecret, String apiKey)
            throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address.host()), address.port()), 0);
        url = address.pageUrl(server.getAddress().getPort());
        records = new Records(stateFile);
        Events events = new Events(records, clock, faults);
        sessions = new Sessions(records, clock, events, url);
        webhooks = new WebhookSender(records, clock, webhookSecret);
        webhooks.sendTo(webhookUrl);
        disputes = new Disputes(records, clock, events);
        Routes routes = new Routes(
                new OpeningSession(records, clock),
                sessions,
                new Refunds(records, clock, events),
                disputes,
                events,
                records);
        IdempotencyKeys keys = new IdempotencyKeys(records, clock);
        server.createContext("/v1/", new ApiDoor(apiKey, records, routes, keys, faults, webhooks::wake));
        paying = new Paying(records, clock, events, sessions, faults);
        server.createContext("/c/pay/", new PayDoor(records, sessions, paying, webhooks::wake));
        server.setExecutor(threads);
        server.start();
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Base address of the hosted page, on loopback also for stripe-java, without a slash at the end. */
    public String url() {
        return url;
    }

    public Faults faults() {
        return faults;
    }

    /** Moves the sandbox's clock forward; what is due by then happens before this returns. */
    public void advance(Duration by) {
        clock.advance(by);
        sweep();
    }

    /** Ends a payment that is to be confirmed later, see {@link Faults#confirmLater}; nothing happens if it does not wait for that. */
    public void confirm(String sessionId, boolean paid) {
        records.change(() -> paying.waits(sessions.get(sessionId))
                ? paying.confirm(sessions.get(sessionId), paid)
                : sessions.get(sessionId));
        webhooks.wake();
    }

    /** The buyer's bank takes the session's payment back. @return the dispute's id */
    public String dispute(String sessionId, String reason) {
        String id = records.change(
                () -> disputes.open(sessions.get(sessionId), reason).path("id").asString());
        webhooks.wake();
        return id;
    }

    public void closeDispute(String disputeId, boolean won) {
        records.change(() -> disputes.close(disputes.get(disputeId), won));
        webhooks.wake();
    }

    /** Sends events there from now on, also those still queued. */
    public void sendWebhooksTo(String webhookUrl) {
        webhooks.sendTo(webhookUrl);
    }

    /** A valid {@code Stripe-Signature} header, for tests that deliver by hand. */
    public static String signature(String body, String secret, long seconds) {
        return Signature.header(body, secret, seconds);
    }

    @Override
    public void close() {
        server.stop(0);
        sweeper.shutdownNow();
        webhooks.close();
        threads.shutdownNow();
        records.close();
    }

    private void sweep() {
        records.change(() -> {
            sessions.expireDue();
            return true;
        });
        webhooks.wake();
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
