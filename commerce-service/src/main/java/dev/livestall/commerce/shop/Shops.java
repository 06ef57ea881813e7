package dev.livestall.commerce.shop;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shop of a transaction. */
@Component
public class Shops {
    public Mono<Shop> own(Tx tx) {
        return tx.one("SELECT * FROM shop WHERE id = current_shop()", Shops::read);
    }

    /** Any shop. As the worker. */
    public Mono<Shop> find(Tx worker, UUID shopId) {
        return worker.one("SELECT * FROM shop WHERE id = $1", Shops::read, shopId);
    }

    private static Shop read(Row row) {
        return new Shop(
                row.get("id", UUID.class),
                new Words(row.get("name_ko", String.class), row.get("name_en", String.class)),
                new Words(row.get("seller_line_ko", String.class), row.get("seller_line_en", String.class)),
                List.of(row.get("allowed_origins", String[].class)),
                new Money(row.get("shipping_minor", Long.class), row.get("currency", String.class)));
    }
}
