package dev.livestall.chat.note;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.Quote;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.StageEvent.LineUnpinned;
import dev.livestall.events.StageEvent.TickerChanged;
import dev.livestall.events.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pinned lines and tickers of all rooms, made from their logs. */
@Component
final class Notes implements RoomFeature<RoomNotes> {

    /** {@code hello.state.notes}. */
    record Shown(@Nullable ShownPin pinned, @Nullable Words ticker) {}

    /** Either {@code line}, a message, or {@code text}. */
    record ShownPin(
            String pinId, @Nullable Quote line, @Nullable Words text) {}

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public RoomNotes empty() {
        return new RoomNotes();
    }

    @Override
    public void apply(RoomNotes notes, RoomEvent event, long offset) {
        if (event instanceof LinePinned pinned) notes.pinned(pinned);
        else if (event instanceof LineUnpinned unpinned) notes.unpinned(unpinned.pinId());
        else if (event instanceof TickerChanged ticker) notes.ticker(ticker.text());
        else if (event instanceof MessageRemoved removed) notes.removed(removed.messageId());
        else if (event instanceof LinesRemoved all) notes.allRemoved(all.viewerId());
    }

    @Override
    public @Nullable Object shownTo(RoomNotes notes, Eyes eyes, String viewerId) {
        LinePinned pinned = notes.pinned();
        if (pinned == null && notes.ticker() == null) return null;
        ShownPin pin = pinned == null ? null : new ShownPin(pinned.about().id(), pinned.line(), pinned.text());
        return new Shown(pin, notes.ticker());
    }
}
