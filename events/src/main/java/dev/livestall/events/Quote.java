package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/**
 * The line that another one answers, as it stood when it was answered.
 *
 * @param nickname of its author; absent, like {@code text}, once the line was removed
 * @param text its first 80 characters
 */
public record Quote(
        String messageId,
        @Nullable String nickname,
        @Nullable String text) {

    /** What is left of it when the line is removed. */
    public Quote removed() {
        return new Quote(messageId, null, null);
    }
}
