package dev.livestall.commerce.checkout;

import dev.livestall.commerce.coupon.Coupons;
import dev.livestall.commerce.coupon.Coupons.Claimed;
import dev.livestall.commerce.coupon.Unfit;
import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.order.SplittingDiscount;
import dev.livestall.commerce.tenancy.Tx;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what a basket's coupon is worth off its lines, after all other prices: an offer's price is reduced too. */
@Component
class Discounting {
    private final Coupons coupons;

    Discounting(Coupons coupons) {
        this.coupons = coupons;
    }

    /** What came of it. */
    sealed interface Discounted {
        record Lines(List<Line> lines) implements Discounted {}

        record Refused(Unfit why) implements Discounted {}

        default <R> R fold(Function<Lines, R> lines, Function<Refused, R> refused) {
            return this instanceof Lines it ? lines.apply(it) : refused.apply((Refused) this);
        }
    }

    /** The lines as they are without a coupon. The claim is locked, so that two orders at once can't both have it. */
    Mono<Discounted> of(Tx tx, Basket basket, String currency, List<Line> lines) {
        var coupon = basket.couponId();
        if (coupon == null) return Mono.just(new Discounted.Lines(lines));
        return coupons.lockClaim(tx, coupon, basket.viewerId())
                .map(claimed -> with(tx, claimed, currency, lines))
                .defaultIfEmpty(new Discounted.Refused(new Unfit.Unknown()));
    }

    private static Discounted with(Tx tx, Claimed claimed, String currency, List<Line> lines) {
        var coupon = claimed.coupon();
        long items = lines.stream().mapToLong(Line::netMinor).reduce(0, Math::addExact);
        long minimum = coupon.discount().minimumMinor();
        if (!coupon.currency().equals(currency)) return new Discounted.Refused(new Unfit.Unknown());
        if (!claimed.unused()) return new Discounted.Refused(new Unfit.Used());
        if (!coupon.isGood(tx.now())) return new Discounted.Refused(new Unfit.Over());
        if (items < minimum) return new Discounted.Refused(new Unfit.TooLittle(minimum));
        return new Discounted.Lines(
                SplittingDiscount.of(lines, coupon.discount().of(items)));
    }
}
