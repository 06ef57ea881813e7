package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** Which products of a show something goes on with now: they can't be taken off its line-up. */
public interface InUse {
    Flux<UUID> inUse(Tx tx, UUID broadcastId);
}
