package dev.livestall.commerce.coupon;

import dev.livestall.edge.tokens.Caller;
import dev.livestall.events.CouponCard;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A viewer claims a coupon in the show. Claiming again gives the same one. */
@RestController
class ClaimApi {
    private final ClaimingCoupon claiming;

    ClaimApi(ClaimingCoupon claiming) {
        this.claiming = claiming;
    }

    @PostMapping("/api/commerce/coupons/{couponId}/claims")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CouponCard> claim(Caller.Viewer viewer, @PathVariable UUID couponId) {
        return claiming.claim(UUID.fromString(viewer.shopId()), couponId, UUID.fromString(viewer.viewerId()))
                .map(claim -> CouponProblems.theirs(claim).card());
    }
}
