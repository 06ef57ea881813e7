package dev.livestall.chat.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of rows ends: at a time, and among the rows of that time at an id. Pages go from the newest to the oldest. */
public record PageKey(Instant at, String id) {
    /** Before every row. */
    public static final PageKey NEWEST =
            new PageKey(Instant.parse("9999-01-01T00:00:00Z"), "ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final Pattern TEXT =
            Pattern.compile("([12][0-9]{3}-[0-9T:.-]{5,26}Z)_([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** @return null if it is none of ours */
    public static @Nullable PageKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) return null;
        try {
            return new PageKey(Instant.parse(parts.group(1)), parts.group(2));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
