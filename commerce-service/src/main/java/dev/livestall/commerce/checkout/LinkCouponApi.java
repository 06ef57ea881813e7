package dev.livestall.commerce.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.commerce.coupon.ClaimingCoupon;
import dev.livestall.commerce.coupon.CouponProblems;
import dev.livestall.commerce.coupon.Coupons;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.events.CouponCard;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Coupons on a buy page: those of the viewer whose own link it is. A link for everyone has none. */
@RestController
class LinkCouponApi {
    private final Tenancy tenancy;
    private final BuyLinks links;
    private final Coupons coupons;
    private final ClaimingCoupon claiming;

    LinkCouponApi(Tenancy tenancy, BuyLinks links, Coupons coupons, ClaimingCoupon claiming) {
        this.tenancy = tenancy;
        this.links = links;
        this.coupons = coupons;
        this.claiming = claiming;
    }

    /** @param claimed the viewer has it; else they can still claim it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OnPage(@JsonUnwrapped CouponCard coupon, boolean claimed) {
        static OnPage of(Coupons.Shown shown) {
            return new OnPage(shown.coupon().card(), shown.mine());
        }
    }

    @GetMapping("/api/commerce/buy-links/{ref}/coupons")
    Mono<List<OnPage>> ofLink(@PathVariable String ref) {
        return links.known(ref).flatMap(link -> {
            var viewer = link.viewerId();
            return tenancy.inShop(link.shopId(), tx -> (viewer == null
                            ? Flux.<OnPage>empty()
                            : coupons.shown(tx, link.broadcastId(), viewer).map(OnPage::of))
                    .collectList());
        });
    }

    @PostMapping("/api/commerce/buy-links/{ref}/coupons/{couponId}")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CouponCard> claim(@PathVariable String ref, @PathVariable UUID couponId) {
        return links.known(ref).flatMap(link -> {
            var viewer = link.viewerId();
            if (viewer == null) return Mono.error(BuyLinks.UNKNOWN.problem());
            return claiming.claim(link.shopId(), couponId, viewer)
                    .map(claim -> CouponProblems.theirs(claim).card());
        });
    }
}
