package dev.livestall.chat.message;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.RoomEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The log, with how long it took until a fact was acknowledged, or nothing was known of it. */
@Component
class MeasuredRoomLog implements RoomLog {
    private static final String NAME = "livestall.log.append";
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    private final RoomLog log;
    private final Timer known;
    private final Timer unknown;
    private final MeterRegistry registry;

    MeasuredRoomLog(@Qualifier("kafkaRoomLog") RoomLog log, MeterRegistry registry) {
        this.log = log;
        this.registry = registry;
        this.known = timer(registry, "acknowledged");
        this.unknown = timer(registry, "unknown");
    }

    private static Timer timer(MeterRegistry registry, String outcome) {
        return Timer.builder(NAME)
                .tag("outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    @Override
    public Mono<Appended> append(BroadcastEntry broadcast, RoomEvent event) {
        return Mono.defer(() -> {
            Timer.Sample sample = Timer.start(registry);
            return log.append(broadcast, event)
                    .doOnNext(appended -> sample.stop(appended instanceof Appended.At ? known : unknown));
        });
    }
}
