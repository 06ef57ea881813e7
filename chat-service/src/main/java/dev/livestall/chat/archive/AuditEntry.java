package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a member of staff did.
 *
 * @param id of the event that says so, or of the change itself
 * @param broadcastId null for what holds in the whole shop
 * @param action such as {@code message.removed}
 * @param targetId a viewer, a message, a show or the shop
 * @param until when it ends by itself
 * @param why in the words of who did it
 * @param detail what was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        String id,
        Instant at,
        @Nullable String broadcastId,
        String staffId,
        String action,
        String targetId,
        @Nullable Instant until,
        @Nullable String why,
        @Nullable JsonNode detail) {}
