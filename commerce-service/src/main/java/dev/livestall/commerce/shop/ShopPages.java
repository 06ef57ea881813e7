package dev.livestall.commerce.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.http.OriginRule;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A shop's own pages, with a show in them, may ask for links to buy and for their visitor's orders: without cookies, so that a page can do there
 * no more than the viewer's token says, which is of one shop.
 */
@Component
class ShopPages implements OriginRule {
    private static final Pattern OPEN_TO_THEM = Pattern.compile("/api/commerce/(buy-links(/[^/]+)?|my/orders)");
    private static final String KNOWN = "SELECT 1 AS known FROM shop WHERE $1 = ANY (allowed_origins) LIMIT 1";

    private final Tenancy tenancy;
    /** Every preflight asks, also of pages that nobody knows. */
    private final Cache<String, Boolean> lately = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    ShopPages(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public Mono<Boolean> allows(String origin, ServerHttpRequest request) {
        if (origin.length() > PageOrigin.LONGEST
                || !OPEN_TO_THEM.matcher(request.getPath().value()).matches()) {
            return Mono.just(false);
        }
        Boolean known = lately.getIfPresent(origin);
        return known != null ? Mono.just(known) : ask(origin);
    }

    private Mono<Boolean> ask(String origin) {
        return tenancy.asWorker(worker -> worker.one(KNOWN, row -> true, origin))
                .defaultIfEmpty(false)
                .doOnNext(known -> lately.put(origin, known));
    }
}
