package dev.livestall.chat.speaking;

import dev.livestall.chat.room.Room;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Quote;
import org.jspecify.annotations.Nullable;

/** What a reply shows of the line that it answers: its author and its beginning, as they stand now. */
final class Quoting {
    /** In code points. */
    private static final int CHARS = 80;

    private Quoting() {}

    /** @return null if there is no such line, or none any more */
    static @Nullable Quote of(@Nullable String messageId, Room room) {
        MessagePosted line = messageId == null ? null : room.line(messageId);
        if (line == null) return null;
        String text = line.text();
        int end = text.offsetByCodePoints(0, Math.min(CHARS, text.codePointCount(0, text.length())));
        return new Quote(line.about().id(), line.author().nickname(), text.substring(0, end));
    }
}
