package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dev.livestall.dashboards.DashboardsSettings;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Up as long as the cluster answers. It is asked for its health, since the small distribution has no root page to ping. */
@Component("elasticsearch")
class ElasticsearchHealth extends AbstractReactiveHealthIndicator {
    private final ElasticsearchAsyncClient client;
    private final DashboardsSettings settings;

    ElasticsearchHealth(ElasticsearchAsyncClient client, DashboardsSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.fromFuture(() -> client.cluster().health())
                .timeout(settings.elasticsearchTimeout())
                .map(answer -> builder.up().build());
    }
}
