package dev.livestall.commerce.payment.stripe;

import com.stripe.model.StripeCollection;
import com.stripe.param.EventListParams;
import dev.livestall.commerce.payment.PaymentGuard;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happened at Stripe, by its own list, whether or not a webhook told of it. Stripe keeps the list for 30 days. */
@Component
class StripeEventList {
    private final StripeCalls calls;
    private final PaymentGuard guard;

    StripeEventList(StripeCalls calls, PaymentGuard guard) {
        this.calls = calls;
        this.guard = guard;
    }

    /** Newest first, a page at a time. @param types at most 20 */
    Flux<List<StripeEvent>> since(Instant since, Set<String> types) {
        return page(since, types, null)
                .expand(page -> page.last() == null ? Mono.empty() : page(since, types, page.last()))
                .map(Page::events);
    }

    private Mono<Page> page(Instant since, Set<String> types, @Nullable String after) {
        var params = EventListParams.builder()
                .setCreated(EventListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .addAllType(List.copyOf(types))
                .setLimit(StripePayments.PAGE)
                .setStartingAfter(after)
                .build();
        return guard.guarded(calls.make(stripe -> Page.of(stripe.v1().events().list(params))));
    }

    /** @param last the id that the next page begins after; null if there is none */
    private record Page(List<StripeEvent> events, @Nullable String last) {
        static Page of(StripeCollection<com.stripe.model.Event> found) {
            var data = found.getData();
            var events = data.stream()
                    .map(event -> StripeEvent.read(event.toJson()))
                    .filter(Objects::nonNull)
                    .toList();
            return new Page(
                    events, found.getHasMore() ? data.get(data.size() - 1).getId() : null);
        }
    }
}
