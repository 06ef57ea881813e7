package dev.livestall.dashboards.access;

import dev.livestall.events.DirectoryEntry.SignedOut;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Who logged out when. One instant per member of staff. */
@Component
public class SignOuts {
    private final Map<String, Instant> lastByStaff = new ConcurrentHashMap<>();
    private final Sinks.Many<SignedOut> arriving = Sinks.many().multicast().directBestEffort();

    public void add(SignedOut signedOut) {
        lastByStaff.merge(signedOut.staffId(), signedOut.at(), (a, b) -> a.isAfter(b) ? a : b);
        arriving.tryEmitNext(signedOut);
    }

    /** Whether this token was issued before its owner's tokens were voided: up to the end of a second, since tokens carry no finer time. */
    public boolean voids(Watcher watcher) {
        var at = lastByStaff.get(watcher.staffId());
        return at != null && watcher.issuedAt().isBefore(at);
    }

    /** Completes when the watcher logs out. */
    public Mono<Void> leaves(Watcher watcher) {
        return arriving.asFlux()
                .filter(signedOut -> signedOut.staffId().equals(watcher.staffId()))
                .filter(signedOut -> voids(watcher))
                .next()
                .then();
    }
}
