package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/** A record that is not an event of its topic: it belongs into the dead letters. */
public final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
