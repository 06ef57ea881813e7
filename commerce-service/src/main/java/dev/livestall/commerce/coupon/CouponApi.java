package dev.livestall.commerce.coupon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.coupon.Coupons.Tallied;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.idempotency.MakingOnce;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.CouponCard;
import dev.livestall.events.CouponEnd;
import dev.livestall.events.Role;
import dev.livestall.events.SellingEvent;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The shop's side: drops coupons into a show on air, sees how many are claimed, stops the claiming. */
@RestController
@RequestMapping("/api/commerce/broadcasts/{broadcastId}/coupons")
class CouponApi {
    private final StaffDoor door;
    private final Broadcasts broadcasts;
    private final Shops shops;
    private final Coupons coupons;
    private final EndingCoupon ending;
    private final Outbox outbox;
    private final Audit audit;
    private final MakingOnce once;

    CouponApi(
            StaffDoor door,
            Broadcasts broadcasts,
            Shops shops,
            Coupons coupons,
            EndingCoupon ending,
            Outbox outbox,
            Audit audit,
            MakingOnce once) {
        this.door = door;
        this.broadcasts = broadcasts;
        this.shops = shops;
        this.coupons = coupons;
        this.ending = ending;
        this.outbox = outbox;
        this.audit = audit;
        this.once = once;
    }

    /**
     * @param used by so many orders that are held or were paid
     * @param endedAt since when nobody can claim it any more, if that was said before its time was over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CouponAnswer(
            @JsonUnwrapped CouponCard coupon,
            int claimed,
            long used,
            @Nullable Instant endedAt) {
        static CouponAnswer of(Tallied tallied) {
            var coupon = tallied.coupon();
            return new CouponAnswer(coupon.card(), coupon.claimed(), tallied.used(), coupon.endedAt());
        }
    }

    @GetMapping
    Mono<List<CouponAnswer>> list(CheckedToken token, @PathVariable UUID broadcastId) {
        return door.open(token, Role::seesSales, (tx, staff) -> broadcasts
                .known(tx, broadcastId)
                .thenMany(coupons.of(tx, broadcastId).map(CouponAnswer::of))
                .collectList());
    }

    /** With an Idempotency-Key a repeated request gets the first one's answer. */
    @PostMapping
    Mono<ResponseEntity<String>> drop(
            CheckedToken token,
            @PathVariable UUID broadcastId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody NewCoupon body) {
        var key = IdempotencyKey.ifGiven(header);
        return once.make(token, "coupon " + broadcastId, key, body, (tx, staff) -> drop(tx, staff, broadcastId, body)
                .map(coupon -> CouponAnswer.of(new Tallied(coupon, 0))));
    }

    private Mono<Coupon> drop(Tx tx, StaffMember by, UUID broadcastId, NewCoupon wanted) {
        return broadcasts.lockOnAir(tx, broadcastId).flatMap(show -> shops.own(tx)
                .map(shop -> coupon(tx, broadcastId, wanted, shop.shippingFee().currency()))
                .flatMap(coupon -> coupons.add(tx, coupon)
                        .then(audit.append(tx, by.shopId(), by.id(), "coupon.drop", coupon.id()))
                        .then(outbox.append(tx, new SellingEvent.CouponDropped(show.about(tx.now()), coupon.card())))
                        .thenReturn(coupon)));
    }

    private static Coupon coupon(Tx tx, UUID broadcastId, NewCoupon wanted, String currency) {
        return new Coupon(
                UUID.randomUUID(),
                broadcastId,
                wanted.name(),
                currency,
                wanted.discount(currency),
                wanted.claims(),
                0,
                tx.now().plusSeconds(wanted.seconds()),
                tx.now().plusSeconds(wanted.usableSeconds()),
                null);
    }

    /** 204, also if it had ended before; claimed ones stay good. */
    @PostMapping("/{couponId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(CheckedToken token, @PathVariable UUID broadcastId, @PathVariable UUID couponId) {
        return door.open(token, Role::hosts, (tx, staff) -> coupons.find(tx, couponId)
                .filter(coupon -> coupon.broadcastId().equals(broadcastId))
                .switchIfEmpty(Mono.error(CouponProblems.UNKNOWN::problem))
                .flatMap(coupon -> ending.end(tx, couponId, CouponEnd.STOPPED))
                .then(Mono.defer(() -> audit.append(tx, staff.shopId(), staff.id(), "coupon.end", couponId))));
    }
}
