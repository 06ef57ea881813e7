package dev.livestall.commerce.seed;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Applies the seed before the service says that it is ready. A seed that can't be applied stops the start. */
@Component
class SeedAtStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SeedAtStart.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final CommerceSettings settings;
    private final Tenancy tenancy;
    private final Planting planting;

    SeedAtStart(CommerceSettings settings, Tenancy tenancy, Planting planting) {
        this.settings = settings;
        this.tenancy = tenancy;
        this.planting = planting;
    }

    // The main thread, before any request: the one place that waits.
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.seed().isBlank()) return;
        var file = Path.of(settings.seed()).toAbsolutePath().normalize();
        var folder = Objects.requireNonNull(file.getParent());
        var seed = EventJson.MAPPER.readValue(file.toFile(), Seed.class);
        Flux.fromIterable(seed.shops())
                .concatMap(shop -> tenancy.asWorker(tx -> planting.plant(tx, shop, folder)))
                .blockLast(LONGEST);
        log.info("Seed applied: {} shops", seed.shops().size());
    }
}
