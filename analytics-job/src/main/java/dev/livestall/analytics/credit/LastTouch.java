package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Tap;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The rule: the latest touch in the window before the checkout started. Pure. */
final class LastTouch {
    static final Duration WINDOW = Duration.ofHours(24);

    /** Two touches in one millisecond must not be decided by the order in which they were read. */
    private static final Comparator<Tap> LATEST =
            Comparator.comparingLong(Tap::at).thenComparing(Tap::surface).thenComparing(Tap::surfaceId);

    private LastTouch() {}

    static boolean isInWindow(Tap tap, long startedAt) {
        return tap.at() <= startedAt && tap.at() >= startedAt - WINDOW.toMillis();
    }

    static Optional<Tap> of(Collection<Tap> taps, long startedAt) {
        return taps.stream().filter(tap -> isInWindow(tap, startedAt)).max(LATEST);
    }
}
