package dev.livestall.chat.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What viewers of a shop found wrong in the last 30 days, one entry for each line. */
@Component
public class ReportedLines {
    private static final int READERS = 2;

    /** A decision about the line after its last report settles it. */
    private static final String SELECT = """
            WITH counted AS (
              SELECT shop_id, message_id, broadcast_id, author_id, reason, count(*) AS n, max(at) AS at
              FROM report WHERE at > now() - interval '30 days' GROUP BY 1, 2, 3, 4, 5
            ), reported AS (
              SELECT shop_id, message_id, broadcast_id, author_id, sum(n)::bigint AS viewers, max(at) AS at,
                     jsonb_object_agg(reason, n)::text AS reasons
              FROM counted GROUP BY 1, 2, 3, 4
            )
            SELECT * FROM (
              SELECT r.*, m.event, m.removed_at IS NOT NULL AS removed,
                     EXISTS (SELECT 1 FROM audit a WHERE a.shop_id = r.shop_id AND a.target_id = r.message_id AND a.at >= r.at
                       AND a.action IN ('reports.dismissed', 'message.released', 'message.rejected')) AS settled,
                     ARRAY(SELECT n.note FROM report n WHERE n.message_id = r.message_id AND n.note IS NOT NULL
                       ORDER BY n.at DESC LIMIT 3) AS notes,
                     ARRAY(SELECT w.viewer_id FROM report w WHERE w.message_id = r.message_id
                       ORDER BY w.at DESC LIMIT 10) AS reporters
              FROM reported r LEFT JOIN message m ON m.broadcast_id = r.broadcast_id AND m.message_id = r.message_id
            ) lines""";

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    ReportedLines(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /**
     * @param open only those that no moderator has decided about
     * @param broadcastId null for all shows
     * @param authorId null for all authors
     */
    public Mono<Page<Reported>> page(
            String shopId, boolean open, @Nullable String broadcastId, @Nullable String authorId, PageWanted wanted) {
        PagedQuery query = new PagedQuery(SELECT, shopId, "message_id")
                .whereId("broadcast_id", broadcastId)
                .whereId("author_id", authorId);
        if (open) query.where("NOT removed AND NOT settled");
        return readers.take(archive.inShop(
                shopId, query.page(database, wanted, Reported::of, line -> new PageKey(line.at(), line.messageId()))));
    }
}
