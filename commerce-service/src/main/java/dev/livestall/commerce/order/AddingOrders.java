package dev.livestall.commerce.order;

import dev.livestall.commerce.tenancy.Columns;
import dev.livestall.commerce.tenancy.Tx;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Stores new orders: two statements, whatever their number. */
final class AddingOrders {
    private static final String INSERT = """
            INSERT INTO orders (id, shop_id, broadcast_id, viewer_id, link_ref, mode, state, currency, shipping_minor,
                touch_surface, touch_surface_id, touch_message_id, touch_broadcast_id, touch_campaign, touch_at,
                started_at, hold_ends_at, changed_at, units_held)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[],
                $10::text[], $11::text[], $12::uuid[], $13::uuid[], $14::text[], $15::text[]::timestamptz[],
                $16::text[]::timestamptz[], $17::text[]::timestamptz[], $18::text[]::timestamptz[], $19::boolean[])
            """;
    private static final String INSERT_LINES = """
            INSERT INTO order_line (id, order_id, shop_id, position, product_id, variant_id, offer_id, name_ko, name_en, quantity,
                unit_minor, net_minor, touched)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::text[],
                $10::bigint[], $11::bigint[], $12::bigint[], $13::boolean[])
            """;

    private AddingOrders() {}

    static Mono<Void> add(Tx tx, List<Order> orders) {
        if (orders.isEmpty()) return Mono.empty();
        var lines = orders.stream()
                .flatMap(order -> IntStream.range(0, order.lines().size()).mapToObj(at -> new Placed(order, at)))
                .toList();
        return tx.change(INSERT, heads(orders))
                .then(tx.change(INSERT_LINES, lines(lines)))
                .then();
    }

    private record Placed(Order order, int at) {
        Line line() {
            return order.lines().get(at);
        }
    }

    private static Object[] heads(List<Order> orders) {
        return Columns.of(orders)
                .ids(Order::id)
                .ids(Order::shopId)
                .ids(Order::broadcastId)
                .ids(Order::viewerId)
                .texts(Order::linkRef)
                .texts(order -> OrderRows.word(order.mode()))
                .texts(order -> order.state().word())
                .texts(Order::currency)
                .numbers(Order::shippingMinor)
                .texts(order -> TouchColumns.of(order.touch()).surface())
                .texts(order -> TouchColumns.of(order.touch()).surfaceId())
                .ids(order -> TouchColumns.of(order.touch()).messageId())
                .ids(order -> TouchColumns.of(order.touch()).broadcastId())
                .texts(order -> TouchColumns.of(order.touch()).campaign())
                .times(order -> TouchColumns.of(order.touch()).at())
                .times(Order::startedAt)
                .times(Order::holdEndsAt)
                .times(Order::changedAt)
                .flags(Order::unitsHeld)
                .after();
    }

    private static Object[] lines(List<Placed> lines) {
        return Columns.of(lines)
                .ids(it -> it.line().id())
                .ids(it -> it.order().id())
                .ids(it -> it.order().shopId())
                .numbers(it -> (long) it.at())
                .ids(it -> it.line().productId())
                .ids(it -> it.line().variantId())
                .ids(it -> it.line().offerId())
                .texts(it -> it.line().name().ko())
                .texts(it -> it.line().name().en())
                .numbers(it -> (long) it.line().quantity())
                .numbers(it -> it.line().unitMinor())
                .numbers(it -> it.line().netMinor())
                .flags(it -> it.line().touched())
                .after();
    }
}
