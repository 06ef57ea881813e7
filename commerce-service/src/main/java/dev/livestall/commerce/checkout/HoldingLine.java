package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.checkout.LineOutcome.AllHeld;
import dev.livestall.commerce.checkout.LineOutcome.Held;
import dev.livestall.commerce.checkout.LineOutcome.PriceChanged;
import dev.livestall.commerce.checkout.LineOutcome.QuantityLimit;
import dev.livestall.commerce.checkout.LineOutcome.SoldOut;
import dev.livestall.commerce.offer.Offers;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.stock.Wish;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Holds the units of one line at its price. While an offer runs on the variant, its price, its units and its limit per buyer
 * count; when its last unit is sold it is over, whether or not the room has heard so yet.
 */
@Component
class HoldingLine {
    // One buyer's checkouts of one offer go one after the other, so that their sum is what is compared.
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))::text";

    private final Offers offers;
    private final StockLedger stock;
    private final Orders orders;
    private final CommerceSettings.Checkout settings;

    HoldingLine(Offers offers, StockLedger stock, Orders orders, CommerceSettings settings) {
        this.offers = offers;
        this.stock = stock;
        this.orders = orders;
        this.settings = settings.checkout();
    }

    /** For whom and until when. @param units whether they are held; else only their price is frozen */
    record Hold(UUID orderId, UUID viewerId, Instant until, boolean units) {}

    Mono<LineOutcome> hold(Tx tx, Hold hold, Item item) {
        return offers.running(tx, item.variant().id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(offer -> at(tx, hold, item, offer.orElse(null)));
    }

    private Mono<LineOutcome> at(Tx tx, Hold hold, Item item, @Nullable RunningOffer offer) {
        long price = item.price(offer).minor();
        var expected = item.expectedUnitMinor();
        if (expected != null && expected != price)
            return offerSoldOut(tx, offer)
                    .flatMap(over -> over ? at(tx, hold, item, null) : Mono.just(new PriceChanged(price)));
        return mayHave(tx, hold, offer)
                .flatMap(max ->
                        item.quantity() > max ? Mono.just(new QuantityLimit(max)) : claim(tx, hold, item, offer));
    }

    private Mono<Boolean> offerSoldOut(Tx tx, @Nullable RunningOffer offer) {
        if (offer == null) return Mono.just(false);
        return stock.lotLevel(tx, offer.id()).map(level -> level.free() + level.held() == 0);
    }

    private Mono<Integer> mayHave(Tx tx, Hold hold, @Nullable RunningOffer offer) {
        if (offer == null) return Mono.just(settings.unitsPerLine());
        return tx.one(ONE_AT_A_TIME, row -> true, oneAtATime(hold.viewerId(), offer))
                .then(orders.unitsOf(tx, List.of(hold.viewerId()), offer.id()))
                .map(has -> offer.most(has.getOrDefault(hold.viewerId(), 0), settings.unitsPerLine()));
    }

    /** What is locked while a buyer's units of an offer are counted and claimed. */
    static String oneAtATime(UUID viewerId, RunningOffer offer) {
        return viewerId + "\n" + offer.id();
    }

    private Mono<LineOutcome> claim(Tx tx, Hold hold, Item item, @Nullable RunningOffer offer) {
        if (!hold.units()) return promise(tx, hold, item, offer);
        var lot = offer == null ? null : offer.id();
        return stock.hold(tx, new Wish(item.variant().id(), lot, hold.orderId(), item.quantity(), hold.until()))
                .flatMap(claim -> claim.fold(
                        held -> Mono.just(new Held(item.line(offer))),
                        soldOut -> offer == null ? Mono.just(new SoldOut()) : at(tx, hold, item, null),
                        allHeld -> Mono.just(new AllHeld(allHeld.earliestReturn())),
                        fewer -> Mono.just(new QuantityLimit(fewer.free()))));
    }

    /** Whether there are so many at the moment: who pays first is served. */
    private Mono<LineOutcome> promise(Tx tx, Hold hold, Item item, @Nullable RunningOffer offer) {
        var level = offer == null ? stock.levelOutside(tx, item.variant().id()) : stock.lotLevel(tx, offer.id());
        return level.flatMap(now -> {
            if (now.free() >= item.quantity()) return Mono.just(new Held(item.line(offer)));
            if (now.free() > 0) return Mono.just(new QuantityLimit(now.free()));
            if (now.held() > 0) return Mono.just(new AllHeld(hold.until()));
            return offer == null ? Mono.just(new SoldOut()) : at(tx, hold, item, null);
        });
    }
}
