package dev.livestall.chat.archive;

import dev.livestall.events.RoomEvent;

/** One event with its place in the log and its bytes there. */
record Archived(RoomEvent event, String epoch, long offset, String json) {
    String shopId() {
        return event.about().shopId();
    }
}
