package dev.livestall.dashboards.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The document of alias {@code livestall-marks}: something that stands over the timeline. */
public record Mark(
        String shopId,
        Instant at,
        String kind,
        @Nullable String subject,
        @Nullable String productId,
        @Nullable String nameKo,
        @Nullable String nameEn) {}
