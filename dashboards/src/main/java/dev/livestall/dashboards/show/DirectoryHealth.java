package dev.livestall.dashboards.show;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Up once the directory has been read to its end. */
@Component("directory")
class DirectoryHealth extends AbstractReactiveHealthIndicator {
    private final Shows shows;

    DirectoryHealth(Shows shows) {
        this.shows = shows;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.just((shows.complete() ? builder.up() : builder.down()).build());
    }
}
