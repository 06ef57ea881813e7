package dev.livestall.chat.room;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a room's log, {@code epoch:offset} on the wire.
 *
 * @param epoch the id of the Kafka topic
 * @param offset of the last record seen; −1 before the first
 */
public record Position(String epoch, long offset) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,40}):(-?[0-9]{1,18})");

    /** @return null if it is not of that form */
    public static @Nullable Position parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? new Position(matcher.group(1), Long.parseLong(matcher.group(2))) : null;
    }

    @Override
    public String toString() {
        return epoch + ':' + offset;
    }
}
