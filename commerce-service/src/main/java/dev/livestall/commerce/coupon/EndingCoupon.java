package dev.livestall.commerce.coupon;

import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.WhenEnding;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.CouponEnd;
import dev.livestall.events.SellingEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends the claiming of coupons, each once, and tells the room why. That their time is over needs no telling: it was told. */
@Component
class EndingCoupon implements WhenEnding {
    private final Coupons coupons;
    private final Broadcasts broadcasts;
    private final Outbox outbox;

    EndingCoupon(Coupons coupons, Broadcasts broadcasts, Outbox outbox) {
        this.coupons = coupons;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
    }

    Mono<Void> end(Tx tx, UUID couponId, CouponEnd reason) {
        return coupons.end(tx, couponId, reason.name())
                .filter(coupon -> reason == CouponEnd.CLAIMED || coupon.endsAt().isAfter(tx.now()))
                .flatMap(coupon -> broadcasts.known(tx, coupon.broadcastId()))
                .flatMap(show -> outbox.append(
                        tx, new SellingEvent.CouponEnded(show.about(tx.now()), couponId.toString(), reason)));
    }

    @Override
    public Mono<Void> whenEnding(Tx tx, Broadcast show) {
        return coupons.unendedOf(tx, show.id())
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(coupon -> end(tx, coupon, CouponEnd.STOPPED))
                .then();
    }
}
