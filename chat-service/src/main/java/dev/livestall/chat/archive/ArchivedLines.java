package dev.livestall.chat.archive;

import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Mode;
import dev.livestall.events.Quote;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Lines that follow each other in the log and become rows by one statement: a busy room says hundreds a second. */
final class ArchivedLines {
    private static final String SQL = """
            INSERT INTO message (message_id, broadcast_id, shop_id, log_epoch, log_offset, at, viewer_id,
                                 reply_to, event, removed_at)
            SELECT line.id, line.broadcast, line.shop, line.epoch, line.log_offset, line.at, line.viewer, line.quoted,
                   CASE WHEN r.at IS NOT NULL OR e.at IS NOT NULL THEN NULL
                        WHEN q.at IS NOT NULL THEN without_quote(line.event)
                        ELSE line.event END,
                   COALESCE(r.at, e.at)
            FROM unnest(CAST(:id AS uuid[]), CAST(:broadcast AS uuid[]), CAST(:shop AS uuid[]), CAST(:epoch AS text[]),
                        CAST(:offset AS bigint[]), CAST(:at AS timestamptz[]), CAST(:viewer AS uuid[]),
                        CAST(:quoted AS uuid[]), CAST(:event AS text[]))
                 AS line (id, broadcast, shop, epoch, log_offset, at, viewer, quoted, event)
            LEFT JOIN removal r ON r.broadcast_id = line.broadcast AND r.message_id = line.id
            LEFT JOIN erasure e ON e.shop_id = line.shop AND e.viewer_id = line.viewer AND e.at >= line.at
            LEFT JOIN removal q ON q.broadcast_id = line.broadcast AND q.message_id = line.quoted
            ON CONFLICT DO NOTHING""";

    private final List<Line> lines = new ArrayList<>();

    private record Line(MessagePosted line, String epoch, long offset, String event) {
        @Nullable
        UUID quoted() {
            Quote quote = line.replyTo();
            return quote == null ? null : UUID.fromString(quote.messageId());
        }
    }

    /** @param event the line as it stands in the log */
    void add(Archived archived, MessagePosted line, String event) {
        // What was practised is nobody's history.
        if (line.about().mode() == Mode.REHEARSAL) return;
        lines.add(new Line(line, archived.epoch(), archived.offset(), event));
    }

    Mono<Void> write(DatabaseClient database) {
        if (lines.isEmpty()) return Mono.empty();
        return database.sql(SQL)
                .bind("id", ids(line -> line.line.about().id()))
                .bind("broadcast", ids(line -> line.line.about().broadcast()))
                .bind("shop", ids(line -> line.line.about().shopId()))
                .bind("epoch", column(Line::epoch, String[]::new))
                .bind("offset", column(Line::offset, Long[]::new))
                .bind("at", column(line -> utc(line.line.about().at()), OffsetDateTime[]::new))
                .bind("viewer", ids(line -> line.line.author().viewerId()))
                .bind("quoted", column(Line::quoted, UUID[]::new))
                .bind("event", column(Line::event, String[]::new))
                .then();
    }

    private UUID[] ids(Function<Line, String> id) {
        return column(line -> UUID.fromString(id.apply(line)), UUID[]::new);
    }

    private <T extends @Nullable Object> T[] column(Function<Line, T> of, IntFunction<T[]> array) {
        return lines.stream().map(of).toArray(array);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
