package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.tenancy.Tx;
import reactor.core.publisher.Mono;

/**
 * What must end with a show or with its rehearsal, in the same transaction and before the room hears of the end. The show's
 * state says which of the two it is.
 */
public interface WhenEnding {
    Mono<Void> whenEnding(Tx tx, Broadcast show);
}
