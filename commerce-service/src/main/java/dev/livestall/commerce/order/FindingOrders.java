package dev.livestall.commerce.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An {@link OrderQuery} as SQL. Each part that was not asked for is true by itself. Abroad, a phone's number loses its first 0. */
final class FindingOrders {
    private static final String FITTING = """
            shop_id = current_shop() AND ($1::uuid IS NULL OR broadcast_id = $1) AND ($2::text IS NULL OR state = $2)
            AND ($3::text IS NULL OR starts_with(id::text, lower($3))
                OR length($3) >= 4 AND right(id::text, length($3)) = lower($3)
                OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = orders.id
                    AND position(lower($3) IN lower(l.name_ko || ' ' || coalesce(l.name_en, ''))) > 0)
                OR $4 AND EXISTS (SELECT 1 FROM buyer_contact c WHERE c.order_id = orders.id
                    AND (position(lower($3) IN lower(concat_ws(' ', c.name, c.phone, c.email))) > 0
                        OR $3 ~ '^[0-9 -]{4,}$'
                            AND position(regexp_replace(translate($3, ' -', ''), '^0(?=[0-9]{8})', '') IN translate(c.phone, ' -', '')) > 0)))
            AND ($5::timestamptz IS NULL OR started_at >= $5) AND ($6::timestamptz IS NULL OR started_at < $6)
            """;

    static final String PAGE = FITTING
            + " AND ($7::timestamptz IS NULL OR started_at < $7 OR started_at = $7 AND id > $8::uuid)"
            + " ORDER BY started_at DESC, id LIMIT $9";

    /** Practice is no sale. */
    static final String TOTALS = """
            SELECT currency, count(*) AS orders, coalesce(sum(units), 0)::bigint AS units,
                coalesce(sum(collected_minor), 0)::bigint AS collected,
                coalesce(sum(back + refunded_shipping_minor), 0)::bigint AS refunded
            FROM orders CROSS JOIN LATERAL (SELECT sum(l.quantity) AS units, sum(l.refunded_minor) AS back
                FROM order_line l WHERE l.order_id = orders.id) lines
            WHERE mode <> 'rehearsal' AND """ + " " + FITTING + " GROUP BY currency ORDER BY currency";

    private FindingOrders() {}

    static @Nullable Object[] ofAll(OrderQuery query) {
        var state = query.state();
        return new @Nullable Object[] {
            query.broadcastId(),
            state == null ? null : state.word(),
            query.text(),
            query.contacts(),
            query.from(),
            query.to()
        };
    }

    static @Nullable Object[] ofPage(OrderQuery query) {
        var after = query.after();
        @Nullable Object[] all = ofAll(query);
        @Nullable Object[] page = Arrays.copyOf(all, all.length + 3);
        page[all.length] = after == null ? null : after.startedAt();
        page[all.length + 1] = after == null ? null : after.id();
        page[all.length + 2] = query.limit();
        return page;
    }
}
