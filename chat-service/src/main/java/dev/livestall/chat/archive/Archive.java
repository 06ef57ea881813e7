package dev.livestall.chat.archive;

import dev.livestall.chat.room.Position;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The archive's tables. Each transaction says first whose rows it may see. */
@Component
public class Archive {
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    Archive(DatabaseClient database, ReactiveTransactionManager transactions) {
        this.database = database;
        this.transaction = TransactionalOperator.create(transactions);
    }

    /** Writes one shop's events; what is there already stays as it is. */
    Mono<Void> write(String shopId, Collection<Archived> events) {
        ArchiveRows rows = new ArchiveRows(database);
        return inShop(shopId)
                .thenMany(Flux.fromIterable(events).concatMap(rows::write))
                .then()
                .as(transaction::transactional);
    }

    /** The newest lines of a broadcast up to a position, oldest first, as they stand in the log; removed ones are left out. */
    public Mono<List<byte[]>> newest(String shopId, String broadcastId, Position upTo, int count) {
        return inShop(shopId)
                .thenMany(database.sql("""
                                SELECT event FROM message
                                WHERE broadcast_id = :broadcast AND event IS NOT NULL
                                  AND (log_epoch <> :epoch OR log_offset <= :offset)
                                ORDER BY at DESC, log_offset DESC LIMIT :count""")
                        .bind("broadcast", UUID.fromString(broadcastId))
                        .bind("epoch", upTo.epoch())
                        .bind("offset", upTo.offset())
                        .bind("count", count)
                        .map(row -> String.valueOf(row.get(0, String.class)).getBytes(StandardCharsets.UTF_8))
                        .all())
                .collectList()
                .doOnNext(Collections::reverse)
                .as(transaction::transactional);
    }

    private Mono<Void> inShop(String shopId) {
        return database.sql("SELECT set_config('app.shop', :shop, true)")
                .bind("shop", UUID.fromString(shopId).toString())
                .then();
    }
}
