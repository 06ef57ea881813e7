package dev.livestall.chat.room;

import dev.livestall.events.Audience;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReported;
import dev.livestall.events.LineEvent.MessageShadowed;
import dev.livestall.events.Quote;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent;
import dev.livestall.events.TalkEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One event in the ring, with the bytes that go out. Guarded by its room's lock. */
final class RoomEntry {
    /** What an entry costs beside its bytes, roughly. */
    static final int OVERHEAD_BYTES = 120;

    /** Where events have a {@link Quote}. */
    private static final List<String> QUOTES = List.of("replyTo", "line");

    final long offset;
    /** Of the line, if there is one, otherwise of the event. */
    final String id;

    final boolean forModerators;
    /** Practised before the show: no part of it. */
    final boolean rehearsed;
    /** Whether a newcomer sees it: lines and what happened on the screen, not bookkeeping. */
    final boolean inSnapshot;

    /** Whether viewers see it too; of a hot room they see a sample. */
    private final boolean sampled;

    final @Nullable Author author;
    /** Bytes that the ring had taken in up to this entry, itself included. */
    long through;
    /** Who wrote the text in it, wherever it stands. */
    private final @Nullable String writer;

    /** The line that this event shows something of: it answers it, or pins it. */
    final @Nullable String quoted;

    private byte @Nullable [] json;
    /** What its writer sees instead, and must not be able to tell from a line that everyone sees. */
    private byte @Nullable [] forWriter;

    RoomEntry(long offset, RoomEvent event, byte[] json, boolean sampled, boolean rehearsed) {
        MessagePosted line = event.said();
        this.offset = offset;
        this.id = line == null ? event.about().id() : line.about().id();
        this.rehearsed = rehearsed;
        this.forModerators = event.audience() != Audience.EVERYONE;
        this.inSnapshot = !(event.isBookkeeping()
                || event instanceof TalkEvent.QuestionAsked
                || event instanceof TalkEvent.QuestionAnswered
                || event instanceof TalkEvent.PollBegun
                || event instanceof TalkEvent.PollEnded
                || event instanceof StageEvent.LinePinned
                || event instanceof StageEvent.LineUnpinned
                || event instanceof StageEvent.TickerChanged);
        this.author = line == null ? null : line.author();
        Quote quote = quoteIn(event);
        this.quoted = quote == null ? null : quote.messageId();
        this.writer = writer(line, event);
        this.json = json;
        this.sampled = sampled;
        this.forWriter = event instanceof MessageShadowed shadowed ? EventJson.ROOM.encode(shadowed.message()) : null;
    }

    private static @Nullable String writer(@Nullable MessagePosted line, RoomEvent event) {
        if (event instanceof MessageHeld held) return held.message().author().viewerId();
        if (event instanceof MessageReported reported) return reported.viewerId();
        return line == null ? null : line.author().viewerId();
    }

    private static @Nullable Quote quoteIn(RoomEvent event) {
        if (event instanceof LineEvent.MessagePosted posted) return posted.replyTo();
        return event instanceof StageEvent.LinePinned pinned ? pinned.line() : null;
    }

    boolean visibleTo(Eyes eyes) {
        if (json == null) return false;
        return switch (eyes) {
            case EVERYONE -> sampled && !forModerators && !rehearsed;
            case STAFF -> !forModerators;
            case MODERATORS -> true;
        };
    }

    /**
     * What this person gets of it.
     *
     * @param viewerId null where the bytes are for everyone with these eyes
     * @return null for nothing
     */
    byte @Nullable [] seenBy(Eyes eyes, @Nullable String viewerId) {
        if (visibleTo(eyes)) return json;
        return isBy(viewerId) ? forWriter : null;
    }

    boolean isBy(@Nullable String viewerId) {
        return viewerId != null && viewerId.equals(writer);
    }

    byte[] json() {
        if (json == null) throw new IllegalStateException("removed");
        return json;
    }

    int bytes() {
        return OVERHEAD_BYTES + (json == null ? 0 : json.length) + (forWriter == null ? 0 : forWriter.length);
    }

    /** The line that it shows was removed: nothing of that may go out with this one. */
    void forgetQuote() {
        if (json == null) return;
        ObjectNode event = (ObjectNode) EventJson.MAPPER.readTree(json);
        // As a tree, so that no field that a newer version added gets lost.
        for (String field : QUOTES) if (event.path(field) instanceof ObjectNode quote) quote.retain("messageId");
        json = EventJson.MAPPER.writeValueAsBytes(event);
    }

    boolean isMessage() {
        return author != null;
    }

    boolean isRemoved() {
        return json == null;
    }

    void remove() {
        json = null;
        forWriter = null;
    }
}
