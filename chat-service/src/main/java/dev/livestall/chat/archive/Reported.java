package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line that viewers reported, for moderators.
 *
 * @param at of the last report
 * @param state {@code open}, {@code settled} by a moderator since the last report, or {@code removed}
 * @param viewers who reported it
 * @param reasons how often each was given
 * @param notes of the newest reports, at most three
 * @param reporters who reported it, the newest ten
 * @param nickname absent, like {@code text}, while the line is not in the room
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reported(
        String messageId,
        String broadcastId,
        String authorId,
        Instant at,
        String state,
        long viewers,
        JsonNode reasons,
        List<String> notes,
        List<String> reporters,
        @Nullable String nickname,
        @Nullable String text) {

    static Reported of(Readable row) {
        String event = Columns.textOrNull(row, "event");
        MessagePosted line = event == null ? null : ViewerLine.read(event);
        Long viewers = row.get("viewers", Long.class);
        String[] notes = row.get("notes", String[].class);
        UUID[] reporters = row.get("reporters", UUID[].class);
        return new Reported(
                Columns.id(row, "message_id"),
                Columns.id(row, "broadcast_id"),
                Columns.id(row, "author_id"),
                Columns.at(row, "at"),
                state(row),
                viewers == null ? 0 : viewers,
                EventJson.MAPPER.readTree(Columns.text(row, "reasons")),
                notes == null ? List.of() : List.of(notes),
                reporters == null
                        ? List.of()
                        : Stream.of(reporters).map(UUID::toString).toList(),
                line == null ? null : line.author().nickname(),
                line == null ? null : line.text());
    }

    private static String state(Readable row) {
        if (Columns.is(row, "removed")) return "removed";
        return Columns.is(row, "settled") ? "settled" : "open";
    }
}
