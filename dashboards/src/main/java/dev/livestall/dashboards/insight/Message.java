package dev.livestall.dashboards.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The document of alias {@code livestall-messages}. A removed message keeps its credits; its text is for staff only. */
public record Message(
        String shopId,
        String messageId,
        Instant at,
        @Nullable String authorName,
        @Nullable String role,
        @Nullable String text,
        boolean removed) {}
