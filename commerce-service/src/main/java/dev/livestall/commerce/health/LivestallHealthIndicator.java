package dev.livestall.commerce.health;

import dev.livestall.commerce.outbox.Log;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.events.Topics;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Up if PostgreSQL answers and Kafka knows the room log. Listed as {@code livestall}. */
@Component
class LivestallHealthIndicator implements ReactiveHealthIndicator {
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final Tenancy tenancy;
    private final Log log;

    LivestallHealthIndicator(Tenancy tenancy, Log log) {
        this.tenancy = tenancy;
        this.log = log;
    }

    @Override
    public Mono<Health> health() {
        return tenancy.asWorker(tx -> Mono.just(tx.now()))
                .then(log.partitions(Topics.ROOM_EVENTS))
                .timeout(LONGEST)
                .map(partitions -> Health.up().build())
                .onErrorResume(fault -> Mono.just(Health.down(fault).build()));
    }
}
