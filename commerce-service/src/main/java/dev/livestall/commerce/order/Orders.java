package dev.livestall.commerce.order;

import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The books' orders. All but the last two need a transaction of the order's shop; a stranger's id finds nothing. */
public interface Orders {
    /** New orders with their lines. */
    Mono<Void> add(Tx tx, List<Order> orders);

    Mono<Order> find(Tx tx, UUID orderId);

    /** The order, its row locked until the transaction ends. Whoever moves an order comes through here. */
    Mono<Order> lock(Tx tx, UUID orderId);

    /** Stores state and payment of a locked order. */
    Mono<Void> save(Tx tx, Order order);

    /** Newest first. */
    Flux<Order> ofViewer(Tx tx, UUID viewerId, @Nullable UUID broadcastId, int limit);

    /** Of the transaction's shop, newest first. */
    Flux<Order> found(Tx tx, OrderQuery query);

    /** What all of them come to, by currency, whatever page is asked for; practice orders aside. */
    Flux<OrderTotal> totals(Tx tx, OrderQuery query);

    /** The newest order that was bought by the link. */
    Mono<Order> newestOfLink(Tx tx, String linkRef);

    /** Units of the offer that the viewers' held and paid orders have; who has none is missing. */
    Mono<Map<UUID, Integer>> unitsOf(Tx tx, Collection<UUID> viewerIds, UUID offerId);

    /** Which shop an order belongs to. As the worker. */
    Mono<UUID> shopOf(Tx worker, UUID orderId);

    /** Held orders whose hold ended before {@code time}, longest ago first. As the worker. */
    Flux<Overdue> overdue(Tx worker, Instant time, int limit);

    /** A held order whose hold has ended: its payment must be found out or made impossible before it may expire. */
    record Overdue(UUID shopId, UUID orderId, Instant holdEndsAt) {}
}
