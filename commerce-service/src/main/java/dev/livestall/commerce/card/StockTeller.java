package dev.livestall.commerce.card;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the rooms on air of items whose units changed, at most once a tick per item. What changed is learnt from the bells; a
 * sweep over all items of live shows now and then finds what a lost ring kept back.
 */
@Component
class StockTeller extends Duty {
    private static final Logger log = LoggerFactory.getLogger(StockTeller.class);

    private static final String LIVE = """
            SELECT p.shop_id, p.broadcast_id, p.product_id FROM broadcast b JOIN broadcast_product p ON p.broadcast_id = b.id
            WHERE b.state IN ('live', 'rehearsal') AND ($1::uuid[] IS NULL OR p.product_id = ANY($1)) ORDER BY p.broadcast_id, p.position
            """;

    private final Changed changed;
    private final Leader leader;
    private volatile Disposable listening = Disposables.disposed();

    @Autowired
    StockTeller(Leader leader, Tenancy tenancy, TellingStock telling, CommerceSettings settings) {
        this(leader, tenancy, telling, settings.selling(), new Changed());
    }

    private StockTeller(
            Leader leader, Tenancy tenancy, TellingStock telling, CommerceSettings.Selling settings, Changed changed) {
        super(leader, settings.stockTick(), Flux.never(), () -> changed.next(ticks(settings))
                .tell(tenancy, telling));
        this.leader = leader;
        this.changed = changed;
    }

    private static long ticks(CommerceSettings.Selling settings) {
        return Math.max(
                1, settings.stockSweep().toMillis() / settings.stockTick().toMillis());
    }

    @Override
    public void start() {
        listening = leader.heard(Bells.STOCK).subscribe(product -> changed.add(UUID.fromString(product)));
        super.start();
    }

    @Override
    public void stop() {
        listening.dispose();
        super.stop();
    }

    /** What waits to be told. */
    private static final class Changed {
        private final Set<UUID> products = new HashSet<>();
        private long tick;

        synchronized void add(UUID product) {
            products.add(product);
        }

        synchronized Round next(long ticksPerSweep) {
            var round = tick++ % ticksPerSweep == 0 ? new Round(null) : new Round(products.toArray(UUID[]::new));
            products.clear();
            return round;
        }
    }

    /** @param products those that changed; null for a sweep over all */
    private record Round(UUID @Nullable [] products) {
        Mono<Void> tell(Tenancy tenancy, TellingStock telling) {
            if (products != null && products.length == 0) return Mono.empty();
            return tenancy.asWorker(tx -> live(tx).collectList())
                    .flatMapIterable(all -> all)
                    // One that fails must not keep the others silent; the next sweep says it.
                    .concatMap(it -> tenancy.inShop(
                                    it.shopId(), tx -> telling.tell(tx, it.broadcastId(), it.productId()))
                            .onErrorResume(fault -> {
                                log.error("Room {} could not be told of {}", it.broadcastId(), it.productId(), fault);
                                return Mono.empty();
                            }))
                    .then();
        }

        private Flux<Item> live(Tx worker) {
            return worker.all(
                    LIVE,
                    row -> new Item(
                            row.get("shop_id", UUID.class),
                            row.get("broadcast_id", UUID.class),
                            row.get("product_id", UUID.class)),
                    (Object) products);
        }
    }

    private record Item(UUID shopId, UUID broadcastId, UUID productId) {}
}
