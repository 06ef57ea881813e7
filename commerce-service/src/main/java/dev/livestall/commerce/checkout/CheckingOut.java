package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.checkout.CheckoutOutcome.CheckedOut;
import dev.livestall.commerce.checkout.CheckoutOutcome.CouponUnfit;
import dev.livestall.commerce.checkout.CheckoutOutcome.Refused;
import dev.livestall.commerce.checkout.HoldingLine.Hold;
import dev.livestall.commerce.checkout.LineOutcome.Held;
import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes an order out of a basket: all its lines are held, or none. */
@Component
class CheckingOut {
    /** Two baskets with the same lines take their locks in the same order, so neither waits for the other for ever. */
    private static final Comparator<Item> LOCK_ORDER =
            Comparator.comparing(item -> item.variant().id());

    private final FindingItems finding;
    private final HoldingLine holding;
    private final Discounting discounting;
    private final PlacingOrder placing;
    private final Shops shops;
    private final CheckoutMeters meters;
    private final CommerceSettings.Checkout settings;

    CheckingOut(
            FindingItems finding,
            HoldingLine holding,
            Discounting discounting,
            PlacingOrder placing,
            Shops shops,
            CheckoutMeters meters,
            CommerceSettings settings) {
        this.meters = meters;
        this.finding = finding;
        this.holding = holding;
        this.discounting = discounting;
        this.placing = placing;
        this.shops = shops;
        this.settings = settings.checkout();
    }

    Mono<CheckoutOutcome> checkOut(Tx tx, Basket basket) {
        return finding.of(tx, basket)
                .flatMap(items -> shops.own(tx)
                        .flatMap(shop -> items.size() == 1 && basket.couponId() == null
                                ? held(tx, basket, shop, items)
                                : heldOrNothing(tx, basket, shop, items)))
                .doOnNext(meters::count);
    }

    /** What was held before something can't be had goes back with its locks; the refusal is the answer. */
    private Mono<CheckoutOutcome> heldOrNothing(Tx tx, Basket basket, Shop shop, List<Item> items) {
        return tx.change("SAVEPOINT lines")
                .then(Mono.defer(() -> held(tx, basket, shop, items)))
                .flatMap(outcome -> outcome instanceof CheckedOut
                        ? Mono.just(outcome)
                        : tx.change("ROLLBACK TO SAVEPOINT lines").thenReturn(outcome));
    }

    private record Tried(Item item, LineOutcome outcome) {}

    private Mono<CheckoutOutcome> held(Tx tx, Basket basket, Shop shop, List<Item> items) {
        var until = tx.now().plus(shop.hold().length(settings.hold()));
        var hold = new Hold(
                UUID.randomUUID(), basket.viewerId(), until, shop.hold().holdsUnits());
        return Flux.fromStream(items.stream().sorted(LOCK_ORDER))
                .concatMap(item -> holding.hold(tx, hold, item).map(outcome -> new Tried(item, outcome)), 0)
                .takeUntil(tried -> !(tried.outcome instanceof Held))
                .collectList()
                .flatMap(tried -> {
                    var last = tried.get(tried.size() - 1);
                    return last.outcome instanceof Held
                            ? discounted(
                                    tx,
                                    basket,
                                    shop,
                                    hold,
                                    lines(tried),
                                    last.item.variant().price().currency())
                            : Mono.just(new Refused(last.item, last.outcome));
                });
    }

    private static List<Line> lines(List<Tried> tried) {
        return tried.stream()
                .sorted(Comparator.comparing(it -> it.item.place()))
                .map(it -> ((Held) it.outcome).line())
                .toList();
    }

    private Mono<CheckoutOutcome> discounted(
            Tx tx, Basket basket, Shop shop, Hold hold, List<Line> lines, String currency) {
        return discounting
                .of(tx, basket, currency, lines)
                .flatMap(it -> it.fold(
                        less -> placing.place(tx, basket, shop, hold, currency, less.lines())
                                .map(CheckedOut::new),
                        unfit -> Mono.just(new CouponUnfit(unfit.why()))));
    }
}
