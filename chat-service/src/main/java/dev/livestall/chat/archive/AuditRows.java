package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.events.About;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.ReportsDismissed;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.AppealDecided;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.SanctionEvent.TimeoutLifted;
import dev.livestall.events.SanctionEvent.ViewerBanned;
import dev.livestall.events.SanctionEvent.ViewerHidden;
import dev.livestall.events.SanctionEvent.ViewerShown;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import dev.livestall.events.SanctionEvent.ViewerUnbanned;
import dev.livestall.events.StageEvent.RoomModeChanged;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** One row of the audit for each event that a member of staff decided. */
final class AuditRows {
    private final DatabaseClient database;

    /**
     * Who decided about whom.
     *
     * @param target a viewer, a message, or the broadcast itself
     * @param detail what was set
     */
    private record Decision(
            String by,
            String target,
            @Nullable Instant until,
            @Nullable String why,
            @Nullable JsonNode detail) {
        static Decision about(String by, String target, @Nullable String why) {
            return new Decision(by, target, null, why, null);
        }
    }

    AuditRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(RoomEvent event) {
        Decision decision = decision(event);
        if (decision == null || decision.by().equals(MessageRemoved.BY_NOBODY)) return Mono.empty();
        About about = event.about();
        String action = event.getClass().getAnnotation(JsonTypeName.class).value();
        return insert(
                about.shopId(),
                new AuditEntry(
                        about.id(),
                        about.at(),
                        about.broadcast(),
                        decision.by(),
                        action,
                        decision.target(),
                        decision.until(),
                        decision.why(),
                        decision.detail()));
    }

    Mono<Void> insert(String shopId, AuditEntry entry) {
        String show = entry.broadcastId();
        JsonNode detail = entry.detail();
        return database.sql("""
                        INSERT INTO audit
                          (event_id, shop_id, broadcast_id, at, staff_id, action, target_id, until, why, detail)
                        VALUES (:id, :shop, :broadcast, :at, :staff, :action, :target, :until, :why, :detail)
                        ON CONFLICT DO NOTHING""")
                .bind("id", UUID.fromString(entry.id()))
                .bind("shop", UUID.fromString(shopId))
                .bind("broadcast", show == null ? Parameters.in(UUID.class) : Parameters.in(UUID.fromString(show)))
                .bind("at", entry.at())
                .bind("staff", UUID.fromString(entry.staffId()))
                .bind("action", entry.action())
                .bind("target", UUID.fromString(entry.targetId()))
                .bind("until", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, offset(entry.until())))
                .bind("why", Parameters.in(R2dbcType.VARCHAR, entry.why()))
                .bind("detail", Parameters.in(R2dbcType.VARCHAR, detail == null ? null : detail.toString()))
                .then();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Decision decision(RoomEvent event) {
        if (event instanceof MessageRemoved removed) return Decision.about(removed.by(), removed.messageId(), null);
        if (event instanceof MessageReleased released)
            return review(released.by(), released.message().about().id(), null);
        if (event instanceof MessageRejected rejected)
            return review(rejected.by(), rejected.messageId(), rejected.why());
        if (event instanceof ReportsDismissed dismissed)
            return Decision.about(dismissed.by(), dismissed.messageId(), null);
        if (event instanceof RoomModeChanged changed) return mode(changed);
        return aboutAViewer(event);
    }

    private static @Nullable Decision aboutAViewer(RoomEvent event) {
        if (event instanceof ViewerTimedOut out)
            return new Decision(out.by(), out.viewerId(), out.until(), out.why(), null);
        if (event instanceof TimeoutLifted lifted) return Decision.about(lifted.by(), lifted.viewerId(), null);
        if (event instanceof ViewerBanned banned) return Decision.about(banned.by(), banned.viewerId(), banned.why());
        if (event instanceof ViewerUnbanned unbanned) return Decision.about(unbanned.by(), unbanned.viewerId(), null);
        if (event instanceof ViewerHidden hidden) return Decision.about(hidden.by(), hidden.viewerId(), hidden.why());
        if (event instanceof ViewerShown shown) return Decision.about(shown.by(), shown.viewerId(), null);
        if (event instanceof AppealDecided appeal) {
            JsonNode detail = EventJson.MAPPER.valueToTree(
                    Map.of("sanctionId", appeal.sanctionId(), "kind", appeal.kind(), "accepted", appeal.accepted()));
            return new Decision(appeal.by(), appeal.viewerId(), null, null, detail);
        }
        if (event instanceof LinesRemoved removed)
            return Decision.about(removed.by(), removed.viewerId(), removed.why());
        return null;
    }

    /** What let itself out, or made room for another, nobody decided. */
    private static @Nullable Decision review(@Nullable String by, String messageId, @Nullable String why) {
        return by == null ? null : Decision.about(by, messageId, why);
    }

    private static Decision mode(RoomModeChanged changed) {
        JsonNode detail = EventJson.MAPPER.valueToTree(changed.change());
        return new Decision(changed.by(), changed.about().broadcast(), null, null, detail);
    }
}
