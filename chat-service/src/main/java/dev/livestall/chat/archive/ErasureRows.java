package dev.livestall.chat.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes what one viewer wrote out of all rows, in one transaction with the audit's row; again it takes what came since. */
@Component
public class ErasureRows {
    private static final String THEIRS = "shop_id = :shop AND viewer_id = :viewer";
    private static final String LINES = "FROM message WHERE " + THEIRS + " AND at <= :at";

    private static final String SHOWS =
            "SELECT broadcast_id FROM message WHERE %1$s UNION SELECT broadcast_id FROM report WHERE %1$s"
                    .formatted(THEIRS);

    /** In this order: what stands in replies is found by the lines that they answer. */
    private static final List<String> STATEMENTS = List.of(
            """
            INSERT INTO erasure (shop_id, viewer_id, at) VALUES (:shop, :viewer, :at)
            ON CONFLICT (shop_id, viewer_id) DO UPDATE SET at = GREATEST(erasure.at, EXCLUDED.at)""",
            """
            INSERT INTO removal (message_id, broadcast_id, shop_id, at)
            SELECT message_id, broadcast_id, shop_id, :at %s ON CONFLICT DO NOTHING""".formatted(LINES),
            """
            UPDATE message SET event = without_quote(event) WHERE shop_id = :shop AND event IS NOT NULL
              AND (broadcast_id, reply_to) IN (SELECT broadcast_id, message_id %s)""".formatted(LINES),
            """
            UPDATE message SET event = NULL, hidden_event = NULL, removed_at = COALESCE(removed_at, :at)
            WHERE %s AND at <= :at""".formatted(THEIRS),
            "UPDATE report SET note = NULL WHERE " + THEIRS + " AND note IS NOT NULL AND at <= :at",
            "UPDATE appeal SET text = '' WHERE " + THEIRS + " AND at <= :at",
            "DELETE FROM follower WHERE " + THEIRS + " AND at <= :at");

    private final Archive archive;
    private final DatabaseClient database;

    ErasureRows(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /**
     * @param done what the audit says of it; its time is up to when everything goes
     * @return the shows in which the viewer ever wrote, or reported a line
     */
    public Mono<List<String>> erase(String shopId, String viewerId, AuditEntry done) {
        Mono<Void> wiped = Flux.fromIterable(STATEMENTS)
                .concatMap(sql ->
                        bound(sql, shopId, viewerId).bind("at", done.at()).then())
                .then();
        Mono<List<String>> shows = bound(SHOWS, shopId, viewerId)
                .map(row -> Columns.id(row, "broadcast_id"))
                .all()
                .collectList();
        return archive.inShop(
                shopId, new AuditRows(database).insert(shopId, done).then(wiped).then(shows));
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, String shopId, String viewerId) {
        return database.sql(sql).bind("shop", UUID.fromString(shopId)).bind("viewer", UUID.fromString(viewerId));
    }
}
