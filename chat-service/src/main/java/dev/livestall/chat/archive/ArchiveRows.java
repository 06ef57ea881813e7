package dev.livestall.chat.archive;

import dev.livestall.events.About;
import dev.livestall.events.Mode;
import dev.livestall.events.Quote;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.RoomEvent.MessagePosted;
import dev.livestall.events.RoomEvent.MessageRemoved;
import dev.livestall.events.RoomEvent.ViewerTimedOut;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** One statement per kind of event; each can run again and changes nothing then. */
final class ArchiveRows {
    private final DatabaseClient database;

    ArchiveRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(Archived archived) {
        RoomEvent event = archived.event();
        if (event instanceof MessagePosted posted) return posted(archived, posted);
        if (event instanceof MessageRemoved removed) return removed(removed);
        if (event instanceof ViewerTimedOut out) {
            return audited(out.about(), out.by(), "viewer.timed_out", out.viewerId(), out.until());
        }
        return Mono.empty();
    }

    private Mono<Void> posted(Archived archived, MessagePosted posted) {
        About about = posted.about();
        // What was practised is nobody's history.
        if (about.mode() == Mode.REHEARSAL) return Mono.empty();
        Quote quote = posted.replyTo();
        var row = bound("""
                        INSERT INTO message (message_id, broadcast_id, shop_id, log_epoch, log_offset, at, viewer_id,
                                             reply_to, event, removed_at)
                        SELECT :id, :broadcast, :shop, :epoch, :offset, :at, :viewer, CAST(:quoted AS uuid),
                               CASE WHEN r.at IS NOT NULL THEN NULL
                                    WHEN q.at IS NOT NULL THEN without_quote(:event)
                                    ELSE :event END,
                               r.at
                        FROM (SELECT 1) one
                        LEFT JOIN removal r ON r.broadcast_id = :broadcast AND r.message_id = :id
                        LEFT JOIN removal q ON q.broadcast_id = :broadcast AND q.message_id = CAST(:quoted AS uuid)
                        ON CONFLICT DO NOTHING""", about)
                .bind("id", UUID.fromString(about.id()))
                .bind("epoch", archived.epoch())
                .bind("offset", archived.offset())
                .bind("viewer", UUID.fromString(posted.author().viewerId()))
                .bind("event", archived.json());
        return (quote == null
                        ? row.bindNull("quoted", UUID.class)
                        : row.bind("quoted", UUID.fromString(quote.messageId())))
                .then();
    }

    private Mono<Void> removed(MessageRemoved removed) {
        UUID message = UUID.fromString(removed.messageId());
        Mono<Void> kept = bound("""
                        INSERT INTO removal (message_id, broadcast_id, shop_id, at)
                        VALUES (:message, :broadcast, :shop, :at) ON CONFLICT DO NOTHING""", removed.about()).bind("message", message).then();
        Mono<Void> emptied = database.sql("""
                        UPDATE message SET event = NULL, removed_at = :at
                        WHERE broadcast_id = :broadcast AND message_id = :message AND removed_at IS NULL""")
                .bind("at", removed.about().at())
                .bind("broadcast", UUID.fromString(removed.about().broadcast()))
                .bind("message", message)
                .then();
        return kept.then(emptied)
                .then(unquoted(removed, message))
                .then(audited(removed.about(), removed.by(), "message.removed", removed.messageId(), null));
    }

    /** The replies to a removed line show nothing of it any more. */
    private Mono<Void> unquoted(MessageRemoved removed, UUID message) {
        return database.sql("""
                        UPDATE message SET event = without_quote(event)
                        WHERE broadcast_id = :broadcast AND reply_to = :message AND event IS NOT NULL""")
                .bind("broadcast", UUID.fromString(removed.about().broadcast()))
                .bind("message", message)
                .then();
    }

    private Mono<Void> audited(About about, String staffId, String action, String target, @Nullable Instant until) {
        var statement = bound("""
                        INSERT INTO audit (event_id, shop_id, broadcast_id, at, staff_id, action, target_id, until)
                        VALUES (:id, :shop, :broadcast, :at, :staff, :action, :target, :until)
                        ON CONFLICT DO NOTHING""", about)
                .bind("id", UUID.fromString(about.id()))
                .bind("staff", UUID.fromString(staffId))
                .bind("action", action)
                .bind("target", UUID.fromString(target));
        return (until == null ? statement.bindNull("until", Instant.class) : statement.bind("until", until)).then();
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, About about) {
        return database.sql(sql)
                .bind("broadcast", UUID.fromString(about.broadcast()))
                .bind("shop", UUID.fromString(about.shopId()))
                .bind("at", about.at());
    }
}
