package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.tenancy.Tx;
import reactor.core.publisher.Mono;

/** What must end with a show, in the same transaction and before the room hears of the end. */
public interface WhenEnding {
    Mono<Void> whenEnding(Tx tx, Broadcast show);
}
