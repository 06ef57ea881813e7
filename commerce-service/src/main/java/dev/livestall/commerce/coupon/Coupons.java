package dev.livestall.commerce.coupon;

import dev.livestall.commerce.tenancy.Tx;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's coupons and who claimed them. */
@Component
public class Coupons {
    private static final String INSERT = """
            INSERT INTO coupon (id, shop_id, broadcast_id, name_ko, name_en, currency, amount_minor, percent, most_minor, minimum_minor,
                claims, starts_at, ends_at, usable_until)
            VALUES ($1, current_shop(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """;
    // The row's lock is the queue: whoever finds the cap reached came too late.
    private static final String COUNT = """
            UPDATE coupon SET claimed = claimed + 1
            WHERE id = $1 AND claimed < claims AND ended_at IS NULL AND ends_at > $2 RETURNING *
            """;
    private static final String CLAIM = """
            INSERT INTO coupon_claim (id, shop_id, coupon_id, viewer_id, at) VALUES ($1, current_shop(), $2, $3, $4)
            ON CONFLICT (coupon_id, viewer_id) DO NOTHING
            """;
    // An order that expired has used nothing.
    private static final String UNUSED =
            "NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = k.order_id AND o.state <> 'expired')";
    private static final String LOCK_CLAIM = "SELECT c.*, " + UNUSED + " AS unused FROM coupon_claim k"
            + " JOIN coupon c ON c.id = k.coupon_id WHERE k.coupon_id = $1 AND k.viewer_id = $2 FOR UPDATE OF k";
    private static final String SHOWN = "SELECT c.*, k.id IS NOT NULL AS mine FROM coupon c"
            + " LEFT JOIN coupon_claim k ON k.coupon_id = c.id AND k.viewer_id = $2 WHERE c.broadcast_id = $1 AND "
            + "(k.id IS NOT NULL AND c.usable_until > $3 AND " + UNUSED
            + " OR k.id IS NULL AND c.ended_at IS NULL AND c.ends_at > $3 AND c.claimed < c.claims)"
            + " ORDER BY c.starts_at DESC, c.id LIMIT 20";

    // What is taken up by an order is used, until that one expires.
    private static final String TALLIED = """
            SELECT c.*, (SELECT count(*) FROM coupon_claim k JOIN orders o ON o.id = k.order_id
                WHERE k.coupon_id = c.id AND o.state <> 'expired') AS used
            FROM coupon c WHERE c.broadcast_id = $1 ORDER BY c.starts_at DESC, c.id LIMIT 100
            """;

    /** @param used by so many orders that are held or were paid */
    record Tallied(Coupon coupon, long used) {}

    /** @param unused no order that is held or was paid has it */
    public record Claimed(Coupon coupon, boolean unused) {}

    /** @param mine the viewer has claimed it; else they still can */
    public record Shown(Coupon coupon, boolean mine) {}

    Mono<Void> add(Tx tx, Coupon coupon) {
        var discount = coupon.discount();
        return tx.change(
                        INSERT,
                        coupon.id(),
                        coupon.broadcastId(),
                        coupon.name().ko(),
                        coupon.name().en(),
                        coupon.currency(),
                        discount.amountMinor(),
                        discount.percent(),
                        discount.mostMinor(),
                        discount.minimumMinor(),
                        coupon.claims(),
                        tx.now(),
                        coupon.endsAt(),
                        coupon.usableUntil())
                .then();
    }

    Mono<Coupon> find(Tx tx, UUID id) {
        return tx.one("SELECT * FROM coupon WHERE id = $1", Coupon::read, id);
    }

    /** The show's, newest first. */
    Flux<Tallied> of(Tx tx, UUID broadcastId) {
        return tx.all(TALLIED, row -> new Tallied(Coupon.read(row), row.get("used", Long.class)), broadcastId);
    }

    /** Answers whether it is the viewer's first of this coupon. */
    Mono<Boolean> claim(Tx tx, UUID claimId, UUID couponId, UUID viewerId) {
        return tx.change(CLAIM, claimId, couponId, viewerId, tx.now()).map(rows -> rows > 0);
    }

    /** With one more claimed, its row locked; empty if nobody can claim it any more. */
    Mono<Coupon> count(Tx tx, UUID couponId) {
        return tx.one(COUNT, Coupon::read, couponId, tx.now());
    }

    /** Marked as ended; empty if it was before. */
    Mono<Coupon> end(Tx tx, UUID couponId, String reason) {
        return tx.one(
                "UPDATE coupon SET ended_at = $2, end_reason = $3 WHERE id = $1 AND ended_at IS NULL RETURNING *",
                Coupon::read,
                couponId,
                tx.now(),
                reason.toLowerCase(Locale.ROOT));
    }

    Flux<UUID> unendedOf(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT id FROM coupon WHERE broadcast_id = $1 AND ended_at IS NULL ORDER BY id",
                row -> row.get("id", UUID.class),
                broadcastId);
    }

    /** What the viewer claimed, locked until the transaction ends; empty if they did not. */
    public Mono<Claimed> lockClaim(Tx tx, UUID couponId, UUID viewerId) {
        return tx.one(
                LOCK_CLAIM, row -> new Claimed(Coupon.read(row), row.get("unused", Boolean.class)), couponId, viewerId);
    }

    /** The claim belongs to the order, as long as that has not expired. */
    public Mono<Void> use(Tx tx, UUID couponId, UUID viewerId, UUID orderId) {
        return tx.change(
                        "UPDATE coupon_claim SET order_id = $3 WHERE coupon_id = $1 AND viewer_id = $2",
                        couponId,
                        viewerId,
                        orderId)
                .then();
    }

    /** Coupons of the show that the viewer can use, or can still claim. */
    public Flux<Shown> shown(Tx tx, UUID broadcastId, UUID viewerId) {
        return tx.all(
                SHOWN,
                row -> new Shown(Coupon.read(row), row.get("mine", Boolean.class)),
                broadcastId,
                viewerId,
                tx.now());
    }
}
