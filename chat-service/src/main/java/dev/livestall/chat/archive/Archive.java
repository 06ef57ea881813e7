package dev.livestall.chat.archive;

import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.RoomLine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The archive's tables. Each transaction says first whose rows it may see. */
@Component
public class Archive {
    public static final String READS = "livestall.archive.reads";

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final MeterRegistry meters;
    private final Timer reads;

    Archive(DatabaseClient database, ReactiveTransactionManager transactions, MeterRegistry meters) {
        this.database = database;
        this.transaction = TransactionalOperator.create(transactions);
        this.meters = meters;
        this.reads = Timer.builder(READS).register(meters);
    }

    /** Writes one shop's events; what is there already stays as it is. */
    Mono<Void> write(String shopId, Collection<Archived> events) {
        // Deferred: what is wrong with a record is an error of this write, to be dealt with by whoever subscribed.
        return inShop(shopId)
                .then(Mono.defer(() -> new ArchiveRows(database).write(events)))
                .as(transaction::transactional);
    }

    /**
     * The newest lines of a broadcast before a position, newest first, as they stand in the log; removed ones are left out. Lines of an
     * earlier log (the topic was made anew since) come after all of this one.
     *
     * <p>One query; another only where fewer lines than asked for stand in this log.
     *
     * @param newestLog whether the position is one of the log that is written now, which may have no line in the archive yet
     */
    Mono<List<RoomLine>> before(String shopId, String broadcastId, Position before, boolean newestLog, int count) {
        return inShop(shopId)
                .then(sameLog(broadcastId, before, count))
                .flatMap(lines -> lines.size() == count
                        ? Mono.just(lines)
                        : earlierLogs(broadcastId, before, newestLog, count - lines.size())
                                .map(older -> joined(lines, older)))
                .as(transaction::transactional)
                .as(this::measured);
    }

    private <T> Mono<T> measured(Mono<T> read) {
        return Mono.defer(() -> {
            Timer.Sample sample = Timer.start(meters);
            return read.doFinally(ended -> sample.stop(reads));
        });
    }

    private Mono<List<RoomLine>> sameLog(String broadcastId, Position before, int count) {
        return lines("log_epoch = :epoch AND log_offset < :offset", "log_offset DESC", broadcastId, before, count);
    }

    private Mono<List<RoomLine>> earlierLogs(String broadcastId, Position before, boolean newestLog, int count) {
        String otherwise = newestLog ? "'infinity'" : "'-infinity'";
        return lines(
                "log_epoch <> :epoch AND at < COALESCE((SELECT min(same.at) FROM message same"
                        + " WHERE same.broadcast_id = :broadcast AND same.log_epoch = :epoch), " + otherwise
                        + ") AND :offset IS NOT NULL",
                "at DESC, log_offset DESC",
                broadcastId,
                before,
                count);
    }

    private Mono<List<RoomLine>> lines(String which, String order, String broadcastId, Position before, int count) {
        return database.sql(
                        "SELECT message_id, log_epoch, log_offset, event FROM message WHERE broadcast_id = :broadcast"
                                + " AND event IS NOT NULL AND " + which + " ORDER BY " + order + " LIMIT :count")
                .bind("broadcast", UUID.fromString(broadcastId))
                .bind("epoch", before.epoch())
                .bind("offset", before.offset())
                .bind("count", count)
                .map(Archive::line)
                .all()
                .collectList();
    }

    private static RoomLine line(Readable row) {
        Position position = new Position(text(row, "log_epoch"), Long.parseLong(text(row, "log_offset")));
        return new RoomLine(
                text(row, "message_id"), position, text(row, "event").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Readable row, String column) {
        return String.valueOf(row.get(column));
    }

    private static List<RoomLine> joined(List<RoomLine> newer, List<RoomLine> older) {
        List<RoomLine> all = new ArrayList<>(newer);
        all.addAll(older);
        return all;
    }

    /** Whether the broadcast has a line with this id, removed or not. @param messageId a UUID */
    public Mono<Boolean> has(String shopId, String broadcastId, String messageId) {
        return inShop(shopId)
                .then(database.sql("SELECT 1 FROM message WHERE broadcast_id = :broadcast AND message_id = :message")
                        .bind("broadcast", UUID.fromString(broadcastId))
                        .bind("message", UUID.fromString(messageId))
                        .map(row -> true)
                        .first()
                        .defaultIfEmpty(false))
                .as(transaction::transactional);
    }

    /** One transaction that sees the rows of this shop and no others. */
    <T> Mono<T> inShop(String shopId, Mono<T> work) {
        return inShop(shopId).then(work).as(transaction::transactional);
    }

    private Mono<Void> inShop(String shopId) {
        return database.sql("SELECT set_config('app.shop', :shop, true)")
                .bind("shop", UUID.fromString(shopId).toString())
                .then();
    }
}
