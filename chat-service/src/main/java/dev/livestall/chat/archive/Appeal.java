package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer says against a sanction. For moderators.
 *
 * @param broadcastId of the show where the sanction was decided
 * @param kind {@code ban} or {@code timeout}
 * @param state {@code open}, {@code accepted} or {@code rejected}
 * @param sanctionedBy who decided the sanction, and {@code why}, as the audit says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Appeal(
        String sanctionId,
        String broadcastId,
        String viewerId,
        String kind,
        Instant at,
        String text,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String sanctionedBy,
        @Nullable String why) {
    public static final String BAN = "ban";
    public static final String TIMEOUT = "timeout";
    public static final String OPEN = "open";
    public static final String ACCEPTED = "accepted";
    public static final String REJECTED = "rejected";

    public static Appeal open(
            String sanctionId, String broadcastId, String viewerId, String kind, Instant at, String text) {
        return new Appeal(sanctionId, broadcastId, viewerId, kind, at, text, OPEN, null, null, null, null);
    }

    static Appeal of(Readable row) {
        return new Appeal(
                Columns.id(row, "sanction_id"),
                Columns.id(row, "broadcast_id"),
                Columns.id(row, "viewer_id"),
                Columns.text(row, "kind"),
                Columns.at(row, "at"),
                Columns.text(row, "text"),
                Columns.text(row, "state"),
                Columns.idOrNull(row, "decided_by"),
                Columns.atOrNull(row, "decided_at"),
                Columns.idOrNull(row, "staff_id"),
                Columns.textOrNull(row, "why"));
    }
}
