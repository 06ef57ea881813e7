package dev.livestall.commerce.outbox;

import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
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
        return append(
                        tx,
                        event.about().shopId(),
                        "order:" + event.orderId(),
                        Topics.ORDER_EVENTS,
                        null,
                        event.orderId(),
                        EventJson.ORDER.encode(event))
                .thenMany(Flux.fromIterable(alsoTold))
                .concatMap(also -> also.told(tx, event))
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

    private Mono<Void> append(
            Tx tx, String shop, String aggregate, String topic, @Nullable UUID room, String key, byte[] payload) {
        return tx.change(APPEND, aggregate, UUID.fromString(shop), topic, room, key, payload)
                .doOnSuccess(rows -> tx.afterCommit(() -> bells.ring(Bells.OUTBOX, "")))
                .then();
    }
}
