package dev.livestall.commerce.order;

import dev.livestall.commerce.stock.Claim;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.stock.Wish;
import dev.livestall.commerce.tenancy.Tx;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * First paid, first served: an order whose units were not held claims them when it is paid, all or none. Of an offer they are
 * the offer's; when that has ended meanwhile, its price still holds and they are anyone's.
 */
@Component
class ClaimingUnits {
    private final StockLedger stock;

    ClaimingUnits(StockLedger stock) {
        this.stock = stock;
    }

    /** Whether the order has its units now. The caller holds its lock. */
    Mono<Boolean> has(Tx tx, Order order) {
        if (order.unitsHeld() || order.state() != OrderState.HELD) return Mono.just(true);
        return tx.change("SAVEPOINT units")
                .thenMany(Flux.fromStream(() -> order.lines().stream().sorted(Comparator.comparing(Line::variantId))))
                .concatMap(line -> claim(tx, order, line), 0)
                .all(had -> had)
                .flatMap(all -> all
                        ? Mono.just(true)
                        : tx.change("ROLLBACK TO SAVEPOINT units").thenReturn(false));
    }

    private Mono<Boolean> claim(Tx tx, Order order, Line line) {
        var lot = line.offerId();
        return claim(tx, order, line, lot)
                .flatMap(had -> had || lot == null ? Mono.just(had) : claim(tx, order, line, null));
    }

    private Mono<Boolean> claim(Tx tx, Order order, Line line, @Nullable UUID lot) {
        return stock.hold(tx, new Wish(line.variantId(), lot, order.id(), line.quantity(), tx.now()))
                .map(claim -> claim instanceof Claim.Held);
    }
}
