package dev.livestall.chat.hook;

import dev.livestall.chat.text.Line;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's check is told of a line.
 *
 * @param text as it would enter the room: numbers and words that are masked are masked here too
 */
record HookQuestion(
        String shopId,
        String broadcastId,
        String viewerId,
        @Nullable String nickname,
        String text,
        Instant at) {
    static HookQuestion of(Line line, String text) {
        return new HookQuestion(
                line.broadcast().shopId(),
                line.broadcast().id(),
                line.viewerId(),
                line.nickname(),
                text,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
