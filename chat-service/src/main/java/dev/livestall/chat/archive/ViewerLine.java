package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wrote, for moderators.
 *
 * @param nickname absent, like {@code text}, for lines of which nothing is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewerLine(
        String messageId,
        String broadcastId,
        Instant at,
        String state,
        @Nullable String nickname,
        @Nullable String text) {

    /** What has become of a line. */
    private enum State {
        SHOWN,
        /** Its author and moderators saw it, nobody else. */
        HIDDEN,
        REMOVED,
        /** Out of the room, and not back. */
        HELD
    }

    static ViewerLine of(Readable row) {
        String shown = Columns.textOrNull(row, "event");
        String event = shown == null ? Columns.textOrNull(row, "hidden_event") : shown;
        MessagePosted line = event == null ? null : read(event);
        return new ViewerLine(
                Columns.id(row, "message_id"),
                Columns.id(row, "broadcast_id"),
                Columns.at(row, "at"),
                state(row, shown, event).name().toLowerCase(Locale.ROOT),
                line == null ? null : line.author().nickname(),
                line == null ? null : line.text());
    }

    private static State state(Readable row, @Nullable String shown, @Nullable String event) {
        if (Columns.atOrNull(row, "removed_at") != null) return State.REMOVED;
        if (shown != null) return State.SHOWN;
        return event == null ? State.HELD : State.HIDDEN;
    }

    static @Nullable MessagePosted read(String event) {
        return EventJson.ROOM.decode(event.getBytes(StandardCharsets.UTF_8)).said();
    }
}
