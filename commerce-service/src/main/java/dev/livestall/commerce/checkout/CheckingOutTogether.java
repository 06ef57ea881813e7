package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.checkout.CheckoutOutcome.Refused;
import dev.livestall.commerce.checkout.HoldingLine.Hold;
import dev.livestall.commerce.checkout.LineOutcome.Held;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.Answers.Given;
import dev.livestall.commerce.idempotency.Begun;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderAnswer;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The checkouts of one item that come at the same time, in one transaction: a dozen statements and one commit for all of them
 * instead of for each. Every rule is the one of {@link CheckingOut}; each buyer's answer is stored under their own key in that
 * transaction. What is not plain, and everything of a transaction that failed, is left to {@link CheckingOut}.
 */
@Component
class CheckingOutTogether {
    private static final int GROUPS_WAITING = 32;

    private final Tenancy tenancy;
    private final Answers answers;
    private final FindingItems finding;
    private final Shops shops;
    private final Broadcasts broadcasts;
    private final HoldingForMany holding;
    private final PlacingOrder placing;
    private final CommerceSettings.Checkout settings;
    private final Gathering<Ware, Asked, Answer> gathering;

    CheckingOutTogether(
            Tenancy tenancy,
            Answers answers,
            FindingItems finding,
            Shops shops,
            Broadcasts broadcasts,
            HoldingForMany holding,
            PlacingOrder placing,
            CommerceSettings settings) {
        this.tenancy = tenancy;
        this.answers = answers;
        this.finding = finding;
        this.shops = shops;
        this.broadcasts = broadcasts;
        this.holding = holding;
        this.placing = placing;
        this.settings = settings.checkout();
        this.gathering = new Gathering<>(
                this.settings.groupsAtOnce(),
                this.settings.perGroup(),
                this.settings.perGroup() * GROUPS_WAITING,
                this::checkOut);
    }

    /** What buyers of one group want. @param variantId null: the only one */
    private record Ware(
            UUID shopId,
            UUID broadcastId,
            UUID productId,
            @Nullable UUID variantId) {}

    /** Empty if it must go alone; nothing is held or stored then. @param asked of one line and without a coupon */
    Mono<Answer> checkOut(Asked asked) {
        var link = asked.basket().link();
        var line = asked.basket().lines().get(0);
        return gathering.add(new Ware(link.shopId(), link.broadcastId(), line.productId(), line.variantId()), asked);
    }

    private Mono<List<Mono<Answer>>> checkOut(Ware ware, List<Asked> buyers) {
        var askings = buyers.stream().map(Asked::asking).toList();
        return tenancy.inShop(
                ware.shopId(), tx -> answers.begin(tx, ware.shopId(), askings).flatMap(begun -> {
                    var first = firsts(buyers, begun);
                    if (first.isEmpty()) return Mono.just(results(buyers, begun, Map.of()));
                    return answered(tx, ware, first).flatMap(done -> answers.store(tx, ware.shopId(), given(done))
                            .thenReturn(results(buyers, begun, done)));
                }));
    }

    private static List<Asked> firsts(List<Asked> buyers, List<Begun> begun) {
        var first = new ArrayList<Asked>();
        for (int i = 0; i < buyers.size(); i++) if (begun.get(i) instanceof Begun.First) first.add(buyers.get(i));
        return first;
    }

    private static List<Given> given(Map<Asked, Answer> done) {
        return done.entrySet().stream()
                .map(it -> new Given(it.getKey().asking(), it.getValue()))
                .toList();
    }

    private static List<Mono<Answer>> results(List<Asked> buyers, List<Begun> begun, Map<Asked, Answer> done) {
        var results = new ArrayList<Mono<Answer>>();
        for (int i = 0; i < buyers.size(); i++) {
            var asked = buyers.get(i);
            results.add(begun.get(i).fold(() -> Mono.justOrEmpty(done.get(asked)), Mono::just, Mono::error));
        }
        return results;
    }

    /** The new answers; who is left out goes alone. */
    private Mono<Map<Asked, Answer>> answered(Tx tx, Ware ware, List<Asked> buyers) {
        return finding.of(tx, buyers.get(0).basket()).flatMap(items -> shops.own(tx)
                .flatMap(shop -> !shop.hold().holdsUnits()
                        ? Mono.just(Map.of())
                        : broadcasts
                                .known(tx, ware.broadcastId())
                                .flatMap(show -> held(tx, shop, show, items.get(0), buyers))));
    }

    private Mono<Map<Asked, Answer>> held(Tx tx, Shop shop, Broadcast show, Item item, List<Asked> buyers) {
        var currency = item.variant().price().currency();
        var until = tx.now().plus(shop.hold().length(settings.hold()));
        var wanting = new HashMap<Asked, Wanting>();
        for (var asked : buyers) {
            var line = asked.basket().lines().get(0);
            wanting.put(
                    asked,
                    new Wanting(
                            new Hold(UUID.randomUUID(), asked.basket().viewerId(), until, true),
                            item.wanted(line.quantity(), line.expectedUnitMinor())));
        }
        return holding.hold(tx, buyers.stream().map(wanting::get).toList()).flatMap(outcomes -> {
            var done = new HashMap<Asked, Answer>();
            var orders = new ArrayList<Order>();
            wanting.forEach((asked, it) -> {
                var outcome = outcomes.get(it.hold().orderId());
                if (outcome instanceof Held held) {
                    var order = PlacingOrder.order(
                            tx, asked.basket(), show, shop, it.hold(), currency, List.of(held.line()));
                    orders.add(order);
                    done.put(asked, Answer.of(201, OrderAnswer.of(order)));
                } else if (outcome != null) {
                    done.put(asked, Answer.of(CheckoutProblems.of(new Refused(it.item(), outcome))));
                }
            });
            return placing.place(tx, orders).thenReturn(done);
        });
    }
}
