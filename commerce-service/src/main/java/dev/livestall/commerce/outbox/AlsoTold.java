package dev.livestall.commerce.outbox;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.OrderEvent;
import reactor.core.publisher.Mono;

/** Whoever must hear of an order's event in the transaction that it is part of. */
public interface AlsoTold {
    Mono<Void> told(Tx tx, OrderEvent event);
}
