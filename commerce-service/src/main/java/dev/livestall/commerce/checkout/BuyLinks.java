package dev.livestall.commerce.checkout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The stored links. */
@Component
class BuyLinks {
    static final ProblemType UNKNOWN = new ProblemType("unknown-link", 404, "There is no such link");

    /** Links that are kept in memory, about 500 bytes each, and for how long after they were last followed. */
    private static final int MOST_KEPT = 10_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final String INSERT = """
            INSERT INTO buy_link (ref, shop_id, broadcast_id, product_id, viewer_id, surface, surface_id, message_id, campaign, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (message_id, product_id) WHERE viewer_id IS NULL DO NOTHING
            """;

    private final Tenancy tenancy;
    // Nothing may change or remove a link, so what was read once stays true. Only links that are there are kept.
    private final Cache<String, Link> lately =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(KEPT).build();

    BuyLinks(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The link of a ref, whichever shop's it is: the one look-up that is done as the worker. Problem {@code unknown-link}. */
    Mono<Link> known(String ref) {
        if (!Link.looksLikeRef(ref)) return Mono.error(UNKNOWN.problem());
        return Mono.fromSupplier(() -> lately.getIfPresent(ref))
                .switchIfEmpty(tenancy.atTheDoor(tx -> tx.one("SELECT * FROM buy_link WHERE ref = $1", Link::read, ref))
                        .doOnNext(link -> lately.put(ref, link)))
                .switchIfEmpty(Mono.error(UNKNOWN::problem));
    }

    static boolean isUnknown(Throwable fault) {
        return fault instanceof ProblemException problem && problem.type().equals(UNKNOWN);
    }

    /** A link of the transaction's shop. Problem {@code unknown-link}. */
    Mono<Link> own(Tx tx, String ref) {
        return tx.one("SELECT * FROM buy_link WHERE ref = $1", Link::read, ref)
                .switchIfEmpty(Mono.error(UNKNOWN::problem));
    }

    /** Stores it. A second link for everyone from the same message to the same product is the first one. */
    Mono<Link> add(Tx tx, Link link) {
        return tx.change(
                        INSERT,
                        link.ref(),
                        link.shopId(),
                        link.broadcastId(),
                        link.productId(),
                        link.viewerId(),
                        link.surface().name().toLowerCase(Locale.ROOT),
                        link.surfaceId(),
                        link.messageId(),
                        link.campaign(),
                        link.createdAt())
                .flatMap(rows -> rows > 0
                        ? Mono.just(link)
                        : tx.one(
                                "SELECT * FROM buy_link WHERE message_id = $1 AND product_id = $2 AND viewer_id IS NULL",
                                Link::read,
                                link.messageId(),
                                link.productId()));
    }

    /** How many links the viewer made in the last minute. */
    Mono<Long> inLastMinute(Tx tx, UUID viewerId) {
        return tx.one(
                "SELECT count(*) AS n FROM buy_link WHERE viewer_id = $1 AND created_at > $2",
                row -> row.get("n", Long.class),
                viewerId,
                tx.now().minusSeconds(60));
    }
}
