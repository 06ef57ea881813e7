package dev.livestall.commerce.coupon;

import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.coupon.Claim.Gone;
import dev.livestall.commerce.coupon.Claim.Over;
import dev.livestall.commerce.coupon.Claim.Theirs;
import dev.livestall.commerce.coupon.Claim.Unknown;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.CouponEnd;
import dev.livestall.events.OrderEvent.CouponClaimed;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a coupon to a viewer: one each, never more than there are, as long as the drop lasts. */
@Component
public class ClaimingCoupon {
    private final Tenancy tenancy;
    private final Coupons coupons;
    private final EndingCoupon ending;
    private final Broadcasts broadcasts;
    private final Outbox outbox;

    ClaimingCoupon(Tenancy tenancy, Coupons coupons, EndingCoupon ending, Broadcasts broadcasts, Outbox outbox) {
        this.tenancy = tenancy;
        this.coupons = coupons;
        this.ending = ending;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
    }

    public Mono<Claim> claim(UUID shopId, UUID couponId, UUID viewerId) {
        return tenancy.inShop(shopId, tx -> claim(tx, couponId, viewerId))
                .onErrorResume(TooLate.class, late -> tenancy.inShop(shopId, tx -> refusal(tx, couponId)));
    }

    /** Takes the claim's row back with the transaction. */
    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLate() {
            super(null, null, false, false);
        }
    }

    private Mono<Claim> claim(Tx tx, UUID couponId, UUID viewerId) {
        var claimId = UUID.randomUUID();
        return coupons.find(tx, couponId)
                .flatMap(known -> coupons.claim(tx, claimId, couponId, viewerId)
                        .flatMap(first -> first
                                ? coupons.count(tx, couponId)
                                        .switchIfEmpty(Mono.error(TooLate::new))
                                        .flatMap(coupon -> told(tx, coupon, claimId, viewerId))
                                : Mono.just(known)))
                .<Claim>map(Theirs::new)
                .defaultIfEmpty(new Unknown());
    }

    private Mono<Coupon> told(Tx tx, Coupon coupon, UUID claimId, UUID viewerId) {
        return broadcasts
                .known(tx, coupon.broadcastId())
                .flatMap(show -> outbox.append(
                        tx,
                        new CouponClaimed(
                                show.about(tx.now()),
                                claimId.toString(),
                                coupon.id().toString(),
                                viewerId.toString())))
                .then(Mono.defer(() -> coupon.claimed() < coupon.claims()
                        ? Mono.empty()
                        : ending.end(tx, coupon.id(), CouponEnd.CLAIMED)))
                .thenReturn(coupon);
    }

    private Mono<Claim> refusal(Tx tx, UUID couponId) {
        return coupons.find(tx, couponId).map(coupon -> coupon.claimed() < coupon.claims() ? new Over() : new Gone());
    }
}
