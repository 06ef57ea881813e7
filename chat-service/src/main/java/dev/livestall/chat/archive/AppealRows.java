package dev.livestall.chat.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Viewers' appeals: one for each sanction, decided once. */
@Component
public class AppealRows {
    private static final int READERS = 2;
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private static final String SELECT = """
            SELECT * FROM (
              SELECT a.*, s.staff_id, s.why FROM appeal a LEFT JOIN audit s ON s.event_id = a.sanction_id
            ) appeals""";

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    AppealRows(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /** @return the one appeal against this sanction, which may be an earlier one */
    public Mono<Appeal> open(String shopId, Appeal appeal) {
        Mono<Void> written = database.sql("""
                        INSERT INTO appeal (sanction_id, shop_id, broadcast_id, viewer_id, kind, at, text)
                        VALUES (:sanction, :shop, :broadcast, :viewer, :kind, :at, :text) ON CONFLICT DO NOTHING""")
                .bind("sanction", UUID.fromString(appeal.sanctionId()))
                .bind("shop", UUID.fromString(shopId))
                .bind("broadcast", UUID.fromString(appeal.broadcastId()))
                .bind("viewer", UUID.fromString(appeal.viewerId()))
                .bind("kind", appeal.kind())
                .bind("at", appeal.at())
                .bind("text", appeal.text())
                .then();
        return inShop(shopId, written.then(one(appeal.sanctionId())));
    }

    /** The first decision stands. @return the appeal as it is decided; empty if there is none */
    public Mono<Appeal> decide(String shopId, String sanctionId, boolean accepted, String by) {
        Mono<Void> decided = database.sql("""
                        UPDATE appeal SET state = :state, decided_by = :by, decided_at = :at
                        WHERE sanction_id = :sanction AND state = 'open'""")
                .bind("state", accepted ? Appeal.ACCEPTED : Appeal.REJECTED)
                .bind("by", UUID.fromString(by))
                .bind("at", Instant.now())
                .bind("sanction", UUID.fromString(sanctionId))
                .then();
        return inShop(shopId, decided.then(one(sanctionId)));
    }

    /** @param state null for all; {@code viewerId} null for everyone's */
    public Mono<Page<Appeal>> page(
            String shopId, @Nullable String state, @Nullable String viewerId, PageWanted wanted) {
        PagedQuery query = new PagedQuery(SELECT, shopId, "sanction_id")
                .whereText("state", state)
                .whereId("viewer_id", viewerId);
        return readers.take(archive.inShop(
                shopId,
                query.page(database, wanted, Appeal::of, appeal -> new PageKey(appeal.at(), appeal.sanctionId()))));
    }

    private Mono<Appeal> one(String sanctionId) {
        return database.sql(SELECT + " WHERE sanction_id = :sanction")
                .bind("sanction", UUID.fromString(sanctionId))
                .map(Appeal::of)
                .one();
    }

    private <T> Mono<T> inShop(String shopId, Mono<T> work) {
        return archive.inShop(shopId, work).timeout(WITHIN);
    }
}
