package dev.livestall.commerce.offer;

import dev.livestall.commerce.broadcast.InUse;
import dev.livestall.commerce.catalog.WhereUsed;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's offers. "Runs" means: not ended, and the transaction's time lies between start and end. */
@Component
public class Offers implements InUse, WhereUsed {
    private static final String RUNS =
            "SELECT * FROM offer WHERE ended_at IS NULL AND starts_at <= $1 AND ends_at > $1 AND ";
    private static final String INSERT = """
            INSERT INTO offer (id, shop_id, broadcast_id, product_id, variant_id, price_minor, was_minor, currency, quantity,
                per_buyer, starts_at, ends_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """;

    /** The offer that runs on the variant, if one does. */
    public Mono<RunningOffer> running(Tx tx, UUID variantId) {
        return tx.one(RUNS + "variant_id = $2", RunningOffer::read, tx.now(), variantId);
    }

    /** All that run on variants of the products. */
    public Flux<RunningOffer> running(Tx tx, Collection<UUID> productIds) {
        return tx.all(
                RUNS + "product_id = ANY($2) ORDER BY starts_at DESC, id",
                RunningOffer::read,
                tx.now(),
                productIds.toArray(UUID[]::new));
    }

    /** Whether an offer on the variant still waits to be ended, in time or not. */
    Mono<Boolean> unended(Tx tx, UUID variantId) {
        return tx.one(
                "SELECT EXISTS (SELECT 1 FROM offer WHERE variant_id = $1 AND ended_at IS NULL) AS yes",
                row -> row.get("yes", Boolean.class),
                variantId);
    }

    @Override
    public Mono<Boolean> isUsed(Tx tx, UUID productId) {
        return tx.one(
                "SELECT EXISTS (SELECT 1 FROM offer WHERE product_id = $1 AND ended_at IS NULL) AS yes",
                row -> row.get("yes", Boolean.class),
                productId);
    }

    Flux<RunningOffer> unendedOf(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT * FROM offer WHERE broadcast_id = $1 AND ended_at IS NULL ORDER BY id FOR NO KEY UPDATE",
                RunningOffer::read,
                broadcastId);
    }

    @Override
    public Flux<UUID> inUse(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT product_id FROM offer WHERE broadcast_id = $1 AND ended_at IS NULL",
                row -> row.get("product_id", UUID.class),
                broadcastId);
    }

    /** Locked; empty if it has ended or isn't the broadcast's. */
    Mono<RunningOffer> lockUnended(Tx tx, UUID offerId) {
        return tx.one(
                "SELECT * FROM offer WHERE id = $1 AND ended_at IS NULL FOR NO KEY UPDATE",
                RunningOffer::read,
                offerId);
    }

    /** Marked as told, if its time has come and nobody was told yet; else empty. */
    Mono<RunningOffer> lockUntold(Tx tx, UUID offerId) {
        return tx.one(
                "UPDATE offer SET told_at = $2 WHERE id = $1 AND told_at IS NULL AND ended_at IS NULL AND starts_at <= $2 RETURNING *",
                RunningOffer::read,
                offerId,
                tx.now());
    }

    /** Whether the room was told of it. */
    Mono<Boolean> told(Tx tx, UUID offerId) {
        return tx.one(
                "SELECT told_at IS NOT NULL AS yes FROM offer WHERE id = $1",
                row -> row.get("yes", Boolean.class),
                offerId);
    }

    /** With a later end; empty if its time is over. */
    Mono<RunningOffer> extend(Tx tx, UUID broadcastId, UUID offerId, Instant endsAt) {
        return tx.one(
                "UPDATE offer SET ends_at = $3 WHERE id = $1 AND broadcast_id = $4 AND ended_at IS NULL AND ends_at > $2 RETURNING *",
                RunningOffer::read,
                offerId,
                tx.now(),
                endsAt,
                broadcastId);
    }

    Mono<Boolean> exists(Tx tx, UUID broadcastId, UUID offerId) {
        return tx.one(
                "SELECT EXISTS (SELECT 1 FROM offer WHERE id = $1 AND broadcast_id = $2) AS yes",
                row -> row.get("yes", Boolean.class),
                offerId,
                broadcastId);
    }

    Mono<Void> add(Tx tx, UUID shopId, RunningOffer offer) {
        return tx.change(
                        INSERT,
                        offer.id(),
                        shopId,
                        offer.broadcastId(),
                        offer.productId(),
                        offer.variantId(),
                        offer.price().minor(),
                        offer.was().minor(),
                        offer.price().currency(),
                        offer.quantity(),
                        offer.perBuyer(),
                        offer.startsAt(),
                        offer.endsAt())
                .then();
    }

    Mono<Void> end(Tx tx, UUID offerId, String reason) {
        return tx.change("UPDATE offer SET ended_at = $2, end_reason = $3 WHERE id = $1", offerId, tx.now(), reason)
                .then();
    }
}
