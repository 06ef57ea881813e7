package dev.livestall.chat.text;

import dev.livestall.chat.room.Room;
import dev.livestall.events.BuyLink;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wants to post.
 *
 * @param nickname null while the viewer has none
 * @param text as typed
 */
public record Line(
        BroadcastEntry broadcast,
        Room room,
        String viewerId,
        @Nullable String nickname,
        Role role,
        String text,
        List<BuyLink> links) {
    /** The same line with another text. */
    public Line saying(String other) {
        return new Line(broadcast, room, viewerId, nickname, role, other, links);
    }
}
