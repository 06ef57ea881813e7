package dev.livestall.chat.mode;

import dev.livestall.events.LineEvent.MessagePosted;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When each viewer last wrote, and what was said lately: what slow mode and unique chat compare with. Guarded by its room's lock. */
final class Pace {
    /** Viewers whose last line is remembered; who wrote longest ago is forgotten first. Slow mode lasts 2 minutes at most. */
    private static final int VIEWERS = 20_000;
    /** Texts that are remembered, for at most this long. */
    private static final int TEXTS = 5_000;

    private static final long TEXT_MILLIS = Duration.ofMinutes(10).toMillis();

    private final Map<String, Long> lastLine = new LinkedHashMap<>();
    private final Map<String, Long> texts = new LinkedHashMap<>();

    void said(MessagePosted line) {
        if (line.author().role().isStaff()) return;
        long at = line.about().at().toEpochMilli();
        String viewer = line.author().viewerId();
        Long before = lastLine.remove(viewer);
        lastLine.put(viewer, before == null ? at : Math.max(before, at));
        dropOldest(lastLine, VIEWERS);
        String text = Sameness.of(line.text());
        texts.remove(text);
        texts.put(text, at);
        dropOldest(texts, TEXTS);
    }

    private static void dropOldest(Map<String, Long> map, int most) {
        if (map.size() > most) map.remove(map.keySet().iterator().next());
    }

    /** When the viewer may write again, in epoch milliseconds; null if nothing holds them back. */
    @Nullable
    Long next(String viewerId, int slowSeconds) {
        Long last = lastLine.get(viewerId);
        return last == null || slowSeconds == 0 ? null : Long.valueOf(last + slowSeconds * 1_000L);
    }

    boolean wasSaid(String text, long nowMillis) {
        Long at = texts.get(Sameness.of(text));
        return at != null && at > nowMillis - TEXT_MILLIS;
    }
}
