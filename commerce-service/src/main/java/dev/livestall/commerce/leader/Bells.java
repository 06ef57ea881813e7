package dev.livestall.commerce.leader;

import dev.livestall.commerce.tenancy.Tenancy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Wakes the leader, wherever it runs. Not inside the transactions: a NOTIFY takes a lock of the whole database until the
 * commit is on the disk, so commits would queue.
 */
@Component
public final class Bells {
    /** Rows wait in the outbox. */
    public static final String OUTBOX = "outbox";
    /** Units of the product changed; the payload is its id. */
    public static final String STOCK = "stock";

    /** More waiting rings than this are forgotten; the polls find what they told of. */
    private static final int MOST_WAITING = 10_000;

    private static final Logger log = LoggerFactory.getLogger(Bells.class);

    private final Tenancy tenancy;
    private final Set<Ring> waiting = new LinkedHashSet<>();
    private boolean ringing;

    Bells(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    public void ring(String channel, String payload) {
        synchronized (waiting) {
            if (waiting.size() < MOST_WAITING) waiting.add(new Ring(channel, payload));
            if (ringing) return;
            ringing = true;
        }
        ringWaiting();
    }

    // One statement is under way at most; what is rung meanwhile goes together in the next one.
    private void ringWaiting() {
        List<Ring> now;
        synchronized (waiting) {
            now = List.copyOf(waiting);
            waiting.clear();
            ringing = !now.isEmpty();
        }
        if (now.isEmpty()) return;
        notifyOf(now)
                .onErrorResume(fault -> {
                    log.warn("{} rings were lost, the polls will find the work: {}", now.size(), fault.toString());
                    return Mono.empty();
                })
                .subscribe(null, null, this::ringWaiting);
    }

    private Mono<Void> notifyOf(List<Ring> rings) {
        var channels = rings.stream().map(Ring::channel).toArray(String[]::new);
        var payloads = rings.stream().map(Ring::payload).toArray(String[]::new);
        return tenancy.asWorker(tx -> tx.all(
                        "SELECT pg_notify(c, p)::text FROM unnest($1::text[], $2::text[]) AS r (c, p)",
                        row -> true,
                        channels,
                        payloads)
                .then());
    }

    private record Ring(String channel, String payload) {}
}
