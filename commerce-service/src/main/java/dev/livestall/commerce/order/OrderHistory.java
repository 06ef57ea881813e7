package dev.livestall.commerce.order;

import dev.livestall.commerce.order.OrderDetail.Happening;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what happened to an order from the rows that it left, so that nothing has to be written down twice. */
@Component
class OrderHistory {
    private static final int MOST = 500;
    private static final String HISTORY = """
            SELECT * FROM (
                SELECT started_at AS at, 'started' AS what, NULL::bigint AS amount, NULL::text AS detail, NULL::uuid AS staff_id FROM orders WHERE id = $1
                UNION ALL SELECT paid_at, 'paid', collected_minor, NULL, NULL FROM orders WHERE id = $1
                UNION ALL SELECT expired_at, 'expired', NULL, NULL, NULL FROM orders WHERE id = $1
                UNION ALL SELECT asked_at, 'payment-asked', amount_minor, session_id, NULL FROM payment_attempt WHERE order_id = $1
                UNION ALL SELECT settled_at, 'payment-' || state, amount_minor, session_id, NULL FROM payment_attempt WHERE order_id = $1
                UNION ALL SELECT asked_at, 'refund-asked', amount_minor, reason, NULL FROM refund WHERE order_id = $1
                UNION ALL SELECT CASE state WHEN 'done' THEN done_at WHEN 'failed' THEN asked_at END, 'refund-' || state, amount_minor, stripe_id, NULL
                    FROM refund WHERE order_id = $1
                UNION ALL SELECT opened_at, 'disputed', amount_minor, reason, NULL FROM dispute WHERE order_id = $1
                UNION ALL SELECT closed_at, 'dispute-' || status, amount_minor, reason, NULL FROM dispute WHERE order_id = $1
                UNION ALL SELECT shipped_at, 'shipped', NULL, concat_ws(' ', carrier, tracking_number), NULL FROM shipment WHERE order_id = $1
                UNION ALL SELECT delivered_at, 'delivered', NULL, NULL, NULL FROM shipment WHERE order_id = $1
                UNION ALL SELECT at, 'quarantined', NULL, reason, NULL FROM payment_quarantine WHERE order_id = $1
                UNION ALL SELECT at, 'note', NULL, text, staff_id FROM order_note WHERE order_id = $1) h
            LEFT JOIN LATERAL (SELECT name FROM staff s WHERE s.id = h.staff_id) s ON true
            WHERE at IS NOT NULL ORDER BY at, what LIMIT $2
            """;
    private static final String NOTE =
            "INSERT INTO order_note (id, shop_id, order_id, staff_id, text, at) VALUES ($1, current_shop(), $2, $3, $4, $5)";

    Mono<List<Happening>> of(Tx tx, UUID orderId) {
        return tx.all(
                        HISTORY,
                        row -> new Happening(
                                row.get("at", Instant.class),
                                row.get("what", String.class),
                                row.get("amount", Long.class),
                                row.get("detail", String.class),
                                row.get("name", String.class)),
                        orderId,
                        MOST)
                .collectList();
    }

    Mono<Contact> contact(Tx tx, UUID orderId) {
        return tx.one(
                "SELECT * FROM buyer_contact WHERE order_id = $1",
                row -> new Contact(
                        row.get("name", String.class),
                        row.get("phone", String.class),
                        row.get("email", String.class),
                        row.get("line1", String.class),
                        row.get("line2", String.class),
                        row.get("city", String.class),
                        row.get("postal_code", String.class),
                        row.get("country", String.class)),
                orderId);
    }

    Mono<Void> note(Tx tx, UUID orderId, UUID staffId, String text) {
        return tx.change(NOTE, UUID.randomUUID(), orderId, staffId, text, tx.now())
                .then();
    }
}
