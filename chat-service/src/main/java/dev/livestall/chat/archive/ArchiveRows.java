package dev.livestall.chat.archive;

import dev.livestall.events.About;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.MessageReported;
import dev.livestall.events.LineEvent.MessageShadowed;
import dev.livestall.events.Mode;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollEnded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One statement per kind of event, and per run of lines; each can run again and changes nothing then. */
final class ArchiveRows {
    private final DatabaseClient database;
    private final AuditRows audit;
    private final PollRows polls;

    ArchiveRows(DatabaseClient database) {
        this.database = database;
        this.audit = new AuditRows(database);
        this.polls = new PollRows(database);
    }

    /** In the order of the log. */
    Mono<Void> write(Collection<Archived> events) {
        List<Mono<Void>> statements = new ArrayList<>();
        ArchivedLines run = new ArchivedLines();
        for (Archived archived : events) {
            if (archived.event() instanceof MessagePosted posted) {
                run.add(archived, posted, archived.json());
                continue;
            }
            statements.add(run.write(database));
            run = new ArchivedLines();
            statements.add(rows(archived).then(audit.write(archived.event())));
        }
        statements.add(run.write(database));
        return Flux.concat(statements).then();
    }

    private Mono<Void> rows(Archived archived) {
        RoomEvent event = archived.event();
        if (event instanceof MessageReleased released) return released(archived, released.message());
        if (event instanceof MessageShadowed shadowed) return hidden(archived, shadowed.message());
        if (event instanceof MessageRemoved removed) return removed(removed);
        if (event instanceof LinesRemoved removed) return allRemoved(archived, removed);
        if (event instanceof MessageReported reported) return reported(reported);
        if (event instanceof PollBegun begun) return polls.begun(begun, archived.json());
        if (event instanceof PollEnded ended) return polls.ended(ended);
        return Mono.empty();
    }

    /** It may have stood in the room before it was held: then it stands further down now. */
    private Mono<Void> released(Archived archived, MessagePosted line) {
        String event = new String(EventJson.ROOM.encode(line), StandardCharsets.UTF_8);
        Mono<Void> back = database.sql("""
                        UPDATE message SET event = :event, log_epoch = :epoch, log_offset = :offset
                        WHERE broadcast_id = :broadcast AND message_id = :id
                          AND event IS NULL AND hidden_event IS NULL AND removed_at IS NULL""")
                .bind("event", event)
                .bind("epoch", archived.epoch())
                .bind("offset", archived.offset())
                .bind("broadcast", UUID.fromString(line.about().broadcast()))
                .bind("id", UUID.fromString(line.about().id()))
                .then();
        ArchivedLines one = new ArchivedLines();
        one.add(archived, line, event);
        return one.write(database).then(back);
    }

    private Mono<Void> hidden(Archived archived, MessagePosted line) {
        if (line.about().mode() == Mode.REHEARSAL) return Mono.empty();
        return line("""
                        INSERT INTO message
                          (message_id, broadcast_id, shop_id, log_epoch, log_offset, at, viewer_id, hidden_event)
                        SELECT :id, :broadcast, :shop, :epoch, :offset, :at, :viewer, :event
                        WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE shop_id = :shop AND viewer_id = :viewer AND at >= :at)
                        ON CONFLICT DO NOTHING""", archived, line)
                .bind("event", new String(EventJson.ROOM.encode(line), StandardCharsets.UTF_8))
                .then();
    }

    private DatabaseClient.GenericExecuteSpec line(String sql, Archived archived, MessagePosted line) {
        return bound(sql, line.about())
                .bind("id", UUID.fromString(line.about().id()))
                .bind("epoch", archived.epoch())
                .bind("offset", archived.offset())
                .bind("viewer", UUID.fromString(line.author().viewerId()));
    }

    private Mono<Void> removed(MessageRemoved removed) {
        UUID message = UUID.fromString(removed.messageId());
        UUID broadcast = UUID.fromString(removed.about().broadcast());
        if (removed.by().equals(MessageRemoved.BY_NOBODY)) {
            return database.sql(
                            "UPDATE message SET event = NULL WHERE broadcast_id = :broadcast AND message_id = :message")
                    .bind("broadcast", broadcast)
                    .bind("message", message)
                    .then()
                    .then(unquoted(removed, message));
        }
        Mono<Void> kept = bound("""
                        INSERT INTO removal (message_id, broadcast_id, shop_id, at)
                        VALUES (:message, :broadcast, :shop, :at) ON CONFLICT DO NOTHING""", removed.about()).bind("message", message).then();
        Mono<Void> emptied = database.sql("""
                        UPDATE message SET event = NULL, hidden_event = NULL, removed_at = :at
                        WHERE broadcast_id = :broadcast AND message_id = :message AND removed_at IS NULL""")
                .bind("at", removed.about().at())
                .bind("broadcast", broadcast)
                .bind("message", message)
                .then();
        return kept.then(emptied).then(unquoted(removed, message));
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

    /** The lines of this viewer that stand before it: they are remembered as removed, gone from replies to them, and emptied. */
    private Mono<Void> allRemoved(Archived archived, LinesRemoved removed) {
        String lines = """
                FROM message WHERE broadcast_id = :broadcast AND viewer_id = :viewer AND removed_at IS NULL
                  AND (log_epoch <> :epoch OR log_offset < :offset)""";
        return ofViewer("""
                        INSERT INTO removal (message_id, broadcast_id, shop_id, at)
                        SELECT message_id, broadcast_id, shop_id, :at %s ON CONFLICT DO NOTHING""".formatted(lines), archived, removed)
                .bind("at", removed.about().at())
                .then()
                .then(ofViewer("""
                        UPDATE message SET event = without_quote(event)
                        WHERE broadcast_id = :broadcast AND event IS NOT NULL
                          AND reply_to IN (SELECT message_id %s)""".formatted(lines), archived, removed).then())
                .then(ofViewer("""
                        UPDATE message SET event = NULL, hidden_event = NULL, removed_at = :at
                        WHERE message_id IN (SELECT message_id %s) AND broadcast_id = :broadcast""".formatted(lines), archived, removed)
                        .bind("at", removed.about().at())
                        .then());
    }

    private DatabaseClient.GenericExecuteSpec ofViewer(String sql, Archived archived, LinesRemoved removed) {
        return database.sql(sql)
                .bind("broadcast", UUID.fromString(removed.about().broadcast()))
                .bind("viewer", UUID.fromString(removed.viewerId()))
                .bind("epoch", archived.epoch())
                .bind("offset", archived.offset());
    }

    private Mono<Void> reported(MessageReported reported) {
        var row = bound("""
                        INSERT INTO report
                          (event_id, shop_id, broadcast_id, at, message_id, author_id, viewer_id, reason, note)
                        VALUES (:id, :shop, :broadcast, :at, :message, :author, :viewer, :reason, CASE WHEN EXISTS
                          (SELECT 1 FROM erasure WHERE shop_id = :shop AND viewer_id = :viewer AND at >= :at) THEN NULL ELSE :note END)
                        ON CONFLICT DO NOTHING""", reported.about())
                .bind("id", UUID.fromString(reported.about().id()))
                .bind("message", UUID.fromString(reported.messageId()))
                .bind("author", UUID.fromString(reported.authorId()))
                .bind("viewer", UUID.fromString(reported.viewerId()))
                .bind("reason", reported.reason());
        String note = reported.note();
        return (note == null ? row.bindNull("note", String.class) : row.bind("note", note)).then();
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, About about) {
        return database.sql(sql)
                .bind("broadcast", UUID.fromString(about.broadcast()))
                .bind("shop", UUID.fromString(about.shopId()))
                .bind("at", about.at());
    }
}
