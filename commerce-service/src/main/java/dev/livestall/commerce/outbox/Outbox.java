package dev.livestall.commerce.outbox;

import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.tenancy.Columns;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where a transaction leaves what the others must hear. Take other row locks first: the aggregate's lock that is taken
 * here is held until commit, and a broadcast's is shared by all that happens in its room.
 */
@Component
public final class Outbox {
    private static final String APPEND = """
            WITH next AS (
                INSERT INTO outbox_aggregate AS a (aggregate, shop_id, last_sequence) VALUES ($1, $2, 1)
                ON CONFLICT (aggregate) DO UPDATE SET last_sequence = a.last_sequence + 1
                RETURNING last_sequence)
            INSERT INTO outbox (shop_id, aggregate, sequence, topic, partition, key, payload)
            SELECT $2, $1, last_sequence, $3, (SELECT partition FROM broadcast WHERE id = $4), $5, $6 FROM next
            """;

    // Whatever their number, it is one statement.
    private static final String APPEND_ALL = """
            WITH wish AS (SELECT * FROM unnest($3::text[], $4::text[], $5::text[]) AS w (aggregate, key, payload)),
            next AS (
                INSERT INTO outbox_aggregate AS a (aggregate, shop_id, last_sequence)
                SELECT aggregate, $1, 1 FROM wish ORDER BY aggregate
                ON CONFLICT (aggregate) DO UPDATE SET last_sequence = a.last_sequence + 1
                RETURNING aggregate, last_sequence)
            INSERT INTO outbox (shop_id, aggregate, sequence, topic, key, payload)
            SELECT $1, n.aggregate, n.last_sequence, $2, w.key, convert_to(w.payload, 'UTF8') FROM next n JOIN wish w USING (aggregate)
            """;

    private final Bells bells;
    private final List<AlsoTold> alsoTold;

    Outbox(Bells bells, List<AlsoTold> alsoTold) {
        this.bells = bells;
        this.alsoTold = alsoTold;
    }

    /** To the broadcast's own partition; its aggregate is the broadcast. */
    public Mono<Void> append(Tx tx, RoomEvent event) {
        var broadcast = UUID.fromString(event.about().broadcast());
        return append(
                tx,
                event.about().shopId(),
                "broadcast:" + broadcast,
                Topics.ROOM_EVENTS,
                broadcast,
                broadcast.toString(),
                EventJson.ROOM.encode(event));
    }

    /** Its aggregate is the order. */
    public Mono<Void> append(Tx tx, OrderEvent event) {
        return append(tx, event.about().shopId(), List.of(event));
    }

    /**
     * Each to its order.
     *
     * @param events one of each order, all of the shop
     */
    public Mono<Void> append(Tx tx, String shopId, List<OrderEvent> events) {
        if (events.isEmpty()) return Mono.empty();
        var rows = Columns.of(events)
                .texts(event -> "order:" + event.orderId())
                .texts(OrderEvent::orderId)
                .texts(event -> new String(EventJson.ORDER.encode(event), StandardCharsets.UTF_8));
        return appendAll(tx, rows.after(UUID.fromString(shopId), Topics.ORDER_EVENTS))
                .thenMany(Flux.fromIterable(events))
                .concatMap(event -> Flux.fromIterable(alsoTold).concatMap(also -> also.told(tx, event)))
                .then();
    }

    /** Its aggregate is the entity, so that a show's entry and its room events keep their order. */
    public Mono<Void> append(Tx tx, UUID shopId, DirectoryEntry entry) {
        return append(
                tx,
                shopId.toString(),
                entry.key(),
                Topics.DIRECTORY,
                null,
                entry.key(),
                EventJson.DIRECTORY.encode(entry));
    }

    /** Many entries, each about another entity of the shop. */
    public Mono<Void> append(Tx tx, UUID shopId, List<? extends DirectoryEntry> entries) {
        if (entries.isEmpty()) return Mono.empty();
        var rows = Columns.<DirectoryEntry>of(List.copyOf(entries))
                .texts(DirectoryEntry::key)
                .texts(DirectoryEntry::key)
                .texts(entry -> new String(EventJson.DIRECTORY.encode(entry), StandardCharsets.UTF_8));
        return appendAll(tx, rows.after(shopId, Topics.DIRECTORY));
    }

    private Mono<Void> appendAll(Tx tx, Object... values) {
        return tx.change(APPEND_ALL, values)
                .doOnSuccess(done -> tx.afterCommit(this::ring))
                .then();
    }

    private Mono<Void> append(
            Tx tx, String shop, String aggregate, String topic, @Nullable UUID room, String key, byte[] payload) {
        return tx.change(APPEND, aggregate, UUID.fromString(shop), topic, room, key, payload)
                .doOnSuccess(rows -> tx.afterCommit(this::ring))
                .then();
    }

    private void ring() {
        bells.ring(Bells.OUTBOX, "");
    }
}
