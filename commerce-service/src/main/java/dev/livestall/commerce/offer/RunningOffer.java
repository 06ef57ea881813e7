package dev.livestall.commerce.offer;

import dev.livestall.events.Money;
import dev.livestall.events.Offer;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;

/** An offer that nobody has ended yet. Its id is also its lot's. */
public record RunningOffer(
        UUID id,
        UUID broadcastId,
        UUID productId,
        UUID variantId,
        Money price,
        Money was,
        int quantity,
        int perBuyer,
        Instant startsAt,
        Instant endsAt) {

    static RunningOffer read(Row row) {
        var currency = row.get("currency", String.class);
        return new RunningOffer(
                row.get("id", UUID.class),
                row.get("broadcast_id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("variant_id", UUID.class),
                new Money(row.get("price_minor", Long.class), currency),
                new Money(row.get("was_minor", Long.class), currency),
                row.get("quantity", Integer.class),
                row.get("per_buyer", Integer.class),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class));
    }

    /** What a buyer may have now. @param has of this offer already @param perLine the most of any line */
    public int most(int has, int perLine) {
        return Math.max(0, Math.min(perBuyer - has, perLine));
    }

    /** As the room sees it. @param left free units of its lot */
    public Offer told(int left) {
        return new Offer(
                id.toString(),
                productId.toString(),
                price,
                was,
                quantity,
                left,
                perBuyer,
                startsAt,
                endsAt,
                variantId.equals(productId) ? null : variantId.toString());
    }
}
