package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.checkout.LineOutcome.AllHeld;
import dev.livestall.commerce.checkout.LineOutcome.Held;
import dev.livestall.commerce.checkout.LineOutcome.QuantityLimit;
import dev.livestall.commerce.checkout.LineOutcome.SoldOut;
import dev.livestall.commerce.offer.Offers;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.stock.Claim;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.stock.Wish;
import dev.livestall.commerce.tenancy.Columns;
import dev.livestall.commerce.tenancy.Tx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds what many buyers want of one variant, by the rules of {@link HoldingLine}. Whose case is not plain is left out: another
 * price than they saw, more than they may have, an offer whose last unit went.
 */
@Component
class HoldingForMany {
    // As HoldingLine does, but whoever is busy is left out instead of waited for: the others must not wait too.
    private static final String NOT_BUSY = """
            SELECT viewer FROM unnest($1::uuid[], $2::text[]) AS b (viewer, lock)
            WHERE pg_try_advisory_xact_lock(hashtextextended(lock, 1))
            """;

    private final Offers offers;
    private final StockLedger stock;
    private final Orders orders;
    private final int perLine;

    HoldingForMany(Offers offers, StockLedger stock, Orders orders, CommerceSettings settings) {
        this.offers = offers;
        this.stock = stock;
        this.orders = orders;
        this.perLine = settings.checkout().unitsPerLine();
    }

    /** What came of it, by order. @param buyers 1 or more, of the same variant and time */
    Mono<Map<UUID, LineOutcome>> hold(Tx tx, List<Wanting> buyers) {
        return offers.running(tx, buyers.get(0).item().variant().id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(offer ->
                        plain(tx, buyers, offer.orElse(null)).flatMap(some -> claim(tx, some, offer.orElse(null))));
    }

    private Mono<List<Wanting>> plain(Tx tx, List<Wanting> buyers, @Nullable RunningOffer offer) {
        var atPrice = buyers.stream().filter(one -> one.item().agrees(offer)).toList();
        if (offer == null || atPrice.isEmpty()) return Mono.just(within(atPrice, one -> perLine));
        var viewers = new HashSet<UUID>();
        var once = atPrice.stream()
                .filter(one -> viewers.add(one.hold().viewerId()))
                .toList();
        return notBusy(tx, once, offer)
                .collect(HashSet<UUID>::new, Set::add)
                // A statement of its own: it sees what was committed before the locks were had.
                .flatMap(free -> orders.unitsOf(tx, free, offer.id())
                        .map(has -> within(
                                once,
                                viewer ->
                                        free.contains(viewer) ? offer.most(has.getOrDefault(viewer, 0), perLine) : 0)));
    }

    private interface Most {
        int of(UUID viewerId);
    }

    private static List<Wanting> within(List<Wanting> buyers, Most most) {
        return buyers.stream()
                .filter(one -> one.item().quantity() <= most.of(one.hold().viewerId()))
                .toList();
    }

    private static Flux<UUID> notBusy(Tx tx, List<Wanting> buyers, RunningOffer offer) {
        var columns = Columns.of(buyers)
                .ids(one -> one.hold().viewerId())
                .texts(one -> HoldingLine.oneAtATime(one.hold().viewerId(), offer));
        return tx.all(NOT_BUSY, row -> row.get("viewer", UUID.class), columns.after());
    }

    private Mono<Map<UUID, LineOutcome>> claim(Tx tx, List<Wanting> buyers, @Nullable RunningOffer offer) {
        if (buyers.isEmpty()) return Mono.just(Map.of());
        var lot = offer == null ? null : offer.id();
        var wishes = buyers.stream()
                .map(one -> new Wish(
                        one.item().variant().id(),
                        lot,
                        one.hold().orderId(),
                        one.item().quantity(),
                        one.hold().until()))
                .toList();
        return stock.hold(tx, wishes).map(claims -> outcomes(buyers, claims, offer));
    }

    private static Map<UUID, LineOutcome> outcomes(
            List<Wanting> buyers, Map<UUID, Claim> claims, @Nullable RunningOffer offer) {
        var outcomes = new HashMap<UUID, LineOutcome>();
        for (var one : buyers) {
            var order = one.hold().orderId();
            var claim = claims.get(order);
            if (claim != null) outcome(claim, one.item(), offer).ifPresent(it -> outcomes.put(order, it));
        }
        return outcomes;
    }

    private static Optional<LineOutcome> outcome(Claim claim, Item item, @Nullable RunningOffer offer) {
        return claim.fold(
                held -> Optional.of(new Held(item.line(offer))),
                soldOut -> offer == null ? Optional.of(new SoldOut()) : Optional.empty(),
                allHeld -> Optional.of(new AllHeld(allHeld.earliestReturn())),
                fewer -> Optional.of(new QuantityLimit(fewer.free())));
    }
}
