package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.checkout.Basket.Wanted;
import dev.livestall.commerce.checkout.Waitlist.Turn;
import dev.livestall.commerce.checkout.Waitlist.Waiter;
import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * When a unit is free again, the first who waits for it has an order that holds it, as if they had checked out in that moment;
 * their page finds it by their link. If they don't pay, its hold ends as any other's, and the next one is served.
 */
@Component
class ServingWaitlist extends Duty {
    private static final Logger log = LoggerFactory.getLogger(ServingWaitlist.class);

    private static final int MOST_PER_PASS = 100;

    ServingWaitlist(Leader leader, Tenancy tenancy, Serving serving, CommerceSettings settings) {
        super(leader, settings.selling().offerPoll(), leader.heard(Bells.STOCK), () -> pass(tenancy, serving));
    }

    private static Mono<Void> pass(Tenancy tenancy, Serving serving) {
        return tenancy.asWorker(tx -> serving.waitlist.next(tx, MOST_PER_PASS).collectList())
                .flatMapIterable(turns -> turns)
                .concatMap(turn -> serve(tenancy, serving, turn))
                .then();
    }

    // One that fails must not keep the others waiting.
    private static Mono<Void> serve(Tenancy tenancy, Serving serving, Turn turn) {
        return tenancy.inShop(turn.shopId(), tx -> serving.serve(tx, turn))
                .onErrorResume(
                        ProblemException.class,
                        unsold ->
                                tenancy.inShop(turn.shopId(), tx -> serving.waitlist.served(tx, turn.waiterId(), null)))
                .onErrorResume(fault -> {
                    log.error("Waiter {} could not be served and will be tried again", turn.waiterId(), fault);
                    return Mono.empty();
                });
    }

    /** One turn, in one transaction. */
    @Component
    static class Serving {
        private final Waitlist waitlist;
        private final BuyLinks links;
        private final CheckingOut checkingOut;

        Serving(Waitlist waitlist, BuyLinks links, CheckingOut checkingOut) {
            this.waitlist = waitlist;
            this.links = links;
            this.checkingOut = checkingOut;
        }

        Mono<Void> serve(Tx tx, Turn turn) {
            return waitlist.lock(tx, turn.waiterId()).flatMap(waiter -> links.own(tx, waiter.linkRef())
                    .flatMap(link -> checkingOut.checkOut(tx, basket(link, waiter)))
                    .flatMap(outcome -> served(tx, waiter, outcome)));
        }

        private static Basket basket(Link link, Waiter waiter) {
            var one = new Wanted(link.productId(), waiter.variantId(), 1, null);
            return new Basket(link, waiter.viewerId(), List.of(one), null);
        }

        private Mono<Void> served(Tx tx, Waiter waiter, CheckoutOutcome outcome) {
            return outcome.fold(
                    done -> waitlist.served(tx, waiter.id(), done.order().id()),
                    // Somebody was quicker, or the free unit is set aside: they keep their place. A buyer who has as
                    // many
                    // as they may have waits for nothing.
                    refused -> refused.why() instanceof LineOutcome.QuantityLimit
                            ? waitlist.served(tx, waiter.id(), null)
                            : Mono.empty(),
                    unfit -> Mono.empty());
        }
    }
}
