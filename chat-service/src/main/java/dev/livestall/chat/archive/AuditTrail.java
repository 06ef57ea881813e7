package dev.livestall.chat.archive;

import dev.livestall.events.EventJson;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What staff did in a shop. Rows about rooms come from their logs; the others are written here. Nothing is ever changed. */
@Component
public class AuditTrail {
    /** Queries of all moderators at the same time. */
    private static final int READERS = 2;

    private static final String SELECT =
            "SELECT event_id, at, broadcast_id, staff_id, action, target_id, until, why, detail FROM audit";

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    AuditTrail(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /** What the rows are about; null restricts nothing. The ids are UUIDs. */
    public record Which(
            @Nullable String broadcastId,
            @Nullable String staffId,
            @Nullable String targetId,
            @Nullable String action) {
        public static Which about(String targetId) {
            return new Which(null, null, targetId, null);
        }
    }

    public Mono<Page<AuditEntry>> page(String shopId, Which which, PageWanted wanted) {
        PagedQuery query = new PagedQuery(SELECT, shopId, "event_id")
                .whereId("broadcast_id", which.broadcastId())
                .whereId("staff_id", which.staffId())
                .whereId("target_id", which.targetId())
                .whereText("action", which.action());
        return readers.take(archive.inShop(
                shopId, query.page(database, wanted, AuditTrail::entry, entry -> new PageKey(entry.at(), entry.id()))));
    }

    /** For what is in no room's log. The same id again changes nothing. */
    public Mono<Void> write(String shopId, AuditEntry entry) {
        return archive.inShop(shopId, new AuditRows(database).insert(shopId, entry));
    }

    static AuditEntry entry(Readable row) {
        String detail = Columns.textOrNull(row, "detail");
        return new AuditEntry(
                Columns.id(row, "event_id"),
                Columns.at(row, "at"),
                Columns.idOrNull(row, "broadcast_id"),
                Columns.id(row, "staff_id"),
                Columns.text(row, "action"),
                Columns.id(row, "target_id"),
                Columns.atOrNull(row, "until"),
                Columns.textOrNull(row, "why"),
                detail == null ? null : EventJson.MAPPER.readTree(detail));
    }
}
