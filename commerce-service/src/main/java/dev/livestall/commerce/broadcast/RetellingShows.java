package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.tenancy.Tx;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says again what every show of a shop is, when the shop itself has changed: each entry names its shop and whose pages may open the room. */
@Component
public class RetellingShows {
    private static final int AT_ONCE = 500;

    private final Broadcasts broadcasts;
    private final Outbox outbox;

    RetellingShows(Broadcasts broadcasts, Outbox outbox) {
        this.broadcasts = broadcasts;
        this.outbox = outbox;
    }

    /** @param shop as it is from now on, its row locked: a show that is changed meanwhile waits, and then tells of the shop anew */
    public Mono<Void> of(Tx tx, Shop shop) {
        return broadcasts
                .every(tx)
                .map(show -> show.entry(shop))
                .buffer(AT_ONCE)
                .collectList()
                .flatMapIterable(batches -> batches)
                .concatMap(entries -> outbox.append(tx, shop.id(), entries))
                .then();
    }
}
