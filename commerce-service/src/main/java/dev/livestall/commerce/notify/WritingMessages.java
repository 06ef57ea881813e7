package dev.livestall.commerce.notify;

import dev.livestall.commerce.outbox.AlsoTold;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One message per endpoint that wants to know, in the transaction of what it tells of. */
@Component
class WritingMessages implements AlsoTold {
    private static final String WRITE = """
            INSERT INTO webhook_delivery (id, shop_id, endpoint_id, type, body, made_at, next_try_at)
            SELECT gen_random_uuid(), shop_id, id, $2, $3, $4, $4 FROM webhook_endpoint
            WHERE shop_id = $1 AND $2 = ANY (events)
            """;
    private static final String TEST = """
            INSERT INTO webhook_delivery (id, shop_id, endpoint_id, type, body, made_at, next_try_at)
            VALUES ($1, $2, $3, $4, $5, $6, $6)
            """;

    @Override
    public Mono<Void> told(Tx tx, OrderEvent event) {
        return Mono.justOrEmpty(Notable.of(event))
                .flatMap(notable -> tx.change(
                        WRITE,
                        UUID.fromString(event.about().shopId()),
                        notable.word(),
                        body(
                                notable.word(),
                                event.about().at(),
                                EventJson.MAPPER.readTree(EventJson.ORDER.encode(event))),
                        tx.now()))
                .then();
    }

    /** Its id is the answer. */
    Mono<UUID> test(Tx tx, UUID shopId, UUID endpointId) {
        var id = UUID.randomUUID();
        var body = body(Notable.TEST, tx.now(), Map.of("shopId", shopId));
        return tx.change(TEST, id, shopId, endpointId, Notable.TEST, body, tx.now())
                .thenReturn(id);
    }

    private static byte[] body(String type, Instant at, Object data) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        message.put("timestamp", at);
        message.put("data", data);
        return EventJson.MAPPER.writeValueAsBytes(message);
    }
}
