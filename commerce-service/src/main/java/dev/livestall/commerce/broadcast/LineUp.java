package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.tenancy.Tx;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which products a show sells, in which order, and when each is planned to be shown. */
@Component
public class LineUp {
    private static final String PUT = """
            INSERT INTO broadcast_product (broadcast_id, product_id, shop_id, position, cue) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (broadcast_id, product_id) DO UPDATE SET position = $4, cue = $5
            """;

    /**
     * A product's place in a show.
     *
     * @param cueSeconds from the start of the show
     * @param shown it was on the screen
     */
    public record Listed(
            UUID productId, int position, @Nullable Integer cueSeconds, boolean shown) {}

    /** @param cueSeconds from the start of the show, 0 to 86,400 */
    record Cue(UUID productId, @Nullable Integer cueSeconds) {}

    /** In their order. */
    public Flux<Listed> of(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT product_id, position, cue, shown FROM broadcast_product WHERE broadcast_id = $1 ORDER BY position",
                row -> new Listed(
                        row.get("product_id", UUID.class),
                        row.get("position", Integer.class),
                        row.get("cue", Integer.class),
                        row.get("shown", Boolean.class)),
                broadcastId);
    }

    /** Whether the show sells it. */
    public Mono<Boolean> has(Tx tx, UUID broadcastId, UUID productId) {
        return of(tx, broadcastId).any(listed -> listed.productId().equals(productId));
    }

    /** Exactly these, in this order. What was shown is known to have been shown if it stays. */
    Mono<Void> put(Tx tx, Broadcast show, List<Cue> cues) {
        var ids = cues.stream().map(Cue::productId).toArray(UUID[]::new);
        return tx.change(
                        "DELETE FROM broadcast_product WHERE broadcast_id = $1 AND product_id <> ALL($2)",
                        show.id(),
                        ids)
                .thenMany(Flux.range(0, cues.size()))
                .concatMap(at -> tx.change(
                        PUT,
                        show.id(),
                        cues.get(at).productId(),
                        show.shopId(),
                        at,
                        cues.get(at).cueSeconds()))
                .then();
    }
}
