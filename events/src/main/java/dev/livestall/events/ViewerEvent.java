package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** What viewers do. Topic {@link Topics#VIEWER_EVENTS}, partitioned by viewer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ViewerEvent.Unknown.class)
public sealed interface ViewerEvent {
    About about();

    String viewerId();

    /** A connection opened. A reload within 30 s is the same visit. */
    @JsonTypeName("viewer.joined")
    record ViewerJoined(
            @JsonUnwrapped About about,
            String viewerId,
            String visitId,
            @Nullable String channel,
            @Nullable String campaign)
            implements ViewerEvent {}

    /** The visit's last connection closed. */
    @JsonTypeName("viewer.left")
    record ViewerLeft(@JsonUnwrapped About about, String viewerId, String visitId) implements ViewerEvent {}

    /** Every 10 s and at leave. {@code watchedMillis} is cumulative within the visit, so a repeat counts nothing. */
    @JsonTypeName("viewer.watched")
    record ViewerWatched(@JsonUnwrapped About about, String viewerId, String visitId, long watchedMillis)
            implements ViewerEvent {}

    /** The first time that a viewer does a kind of thing in a broadcast. */
    @JsonTypeName("viewer.engaged")
    record ViewerEngaged(@JsonUnwrapped About about, String viewerId, Engagement kind) implements ViewerEvent {}

    /** At least half visible for 1 s; once per viewer, surface and pin. */
    @JsonTypeName("product.impression")
    record ProductImpression(
            @JsonUnwrapped About about, String viewerId, String productId, Surface surface, String surfaceId)
            implements ViewerEvent {}

    /** A touch. */
    @JsonTypeName("product.clicked")
    record ProductClicked(@JsonUnwrapped About about, String viewerId, String productId, Touch touch)
            implements ViewerEvent {}

    /** What a viewer says of a show after its end, once. {@code rating} 1–5; {@code text} at most 500 characters. */
    @JsonTypeName("survey.answered")
    record SurveyAnswered(
            @JsonUnwrapped About about,
            String viewerId,
            int rating,
            @Nullable String text) implements ViewerEvent {}

    /** The viewer follows the shop from now on. */
    @JsonTypeName("viewer.followed")
    record ViewerFollowed(@JsonUnwrapped About about, String viewerId) implements ViewerEvent {}

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about, String viewerId) implements ViewerEvent {}
}
