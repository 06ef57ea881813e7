package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.show.Show;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How Elasticsearch is asked: with a limit of time, and always for one show of one shop. */
@Component
class Questions {
    private final DashboardsSettings settings;

    Questions(DashboardsSettings settings) {
        this.settings = settings;
    }

    /** Fails with {@link FiguresUnavailable}, whatever went wrong. */
    <T> Mono<T> ask(Supplier<CompletableFuture<T>> question) {
        return Mono.fromFuture(question)
                .timeout(settings.elasticsearchTimeout())
                .onErrorMap(cause -> cause instanceof FiguresUnavailable ? cause : new FiguresUnavailable(cause));
    }

    static BoolQuery.Builder of(Show show) {
        return ofShop(show).filter(f -> f.term(t -> t.field("broadcastId").value(FieldValue.of(show.broadcastId()))));
    }

    static BoolQuery.Builder ofShop(Show show) {
        return new BoolQuery.Builder().filter(f -> f.term(t -> t.field("shopId").value(FieldValue.of(show.shopId()))));
    }
}
