package dev.livestall.chat.message;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessageRemoved;

/** The one removal that a line has, whoever asks for it and however often. */
public final class RemovedLine {
    private RemovedLine() {}

    public static MessageRemoved of(BroadcastEntry broadcast, String messageId, String by) {
        return new MessageRemoved(Facts.about(broadcast, "remove\n" + messageId), messageId, by);
    }
}
