package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Something that goes on with a product now, so that it can't be archived. */
public interface WhereUsed {
    Mono<Boolean> isUsed(Tx tx, UUID productId);
}
