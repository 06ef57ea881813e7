package dev.livestall.chat.archive;

import dev.livestall.events.Mode;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollEnded;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A row for each poll that begins, and its result once it stands in the log. Of each the first counts, as in the room. */
final class PollRows {
    private final DatabaseClient database;

    PollRows(DatabaseClient database) {
        this.database = database;
    }

    /** @param event as it stands in the log */
    Mono<Void> begun(PollBegun begun, String event) {
        // What was practised is nobody's history.
        if (begun.about().mode() == Mode.REHEARSAL) return Mono.empty();
        return database.sql("""
                        INSERT INTO poll (poll_id, broadcast_id, shop_id, at, event)
                        VALUES (:poll, :broadcast, :shop, :at, :event) ON CONFLICT DO NOTHING""")
                .bind("poll", UUID.fromString(begun.about().id()))
                .bind("broadcast", UUID.fromString(begun.about().broadcast()))
                .bind("shop", UUID.fromString(begun.about().shopId()))
                .bind("at", begun.about().at())
                .bind("event", event)
                .then();
    }

    Mono<Void> ended(PollEnded ended) {
        var row = database.sql("""
                        UPDATE poll SET ended_at = :at, votes = :votes, right_option = :right
                        WHERE broadcast_id = :broadcast AND poll_id = :poll AND ended_at IS NULL""")
                .bind("at", ended.about().at())
                .bind("votes", ended.votes().toArray(Integer[]::new))
                .bind("broadcast", UUID.fromString(ended.about().broadcast()))
                .bind("poll", UUID.fromString(ended.pollId()));
        Integer right = ended.right();
        return (right == null ? row.bindNull("right", Integer.class) : row.bind("right", right)).then();
    }
}
