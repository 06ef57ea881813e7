package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Tap;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule: the latest touch in the window before the checkout started; and the other lenses. Pure. */
final class LastTouch {
    static final Duration WINDOW = Duration.ofHours(24);
    /** The longest window of any lens: the 7-day click. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** Two touches in one millisecond must not be decided by the order in which they were read. */
    private static final Comparator<Tap> LATEST = Comparator.comparingLong(Tap::at)
            .thenComparing(Tap::surface)
            .thenComparing(Tap::surfaceId)
            .thenComparing(Tap::campaign);

    private LastTouch() {}

    static boolean isInWindow(Tap tap, long startedAt) {
        return isWithin(WINDOW, tap, startedAt);
    }

    static boolean isWithin(Duration window, Tap tap, long startedAt) {
        return tap.at() <= startedAt && tap.at() >= startedAt - window.toMillis();
    }

    static Optional<Tap> of(Collection<Tap> taps, long startedAt) {
        return within(WINDOW, taps, startedAt).max(LATEST);
    }

    static Optional<Tap> first(Collection<Tap> taps, long startedAt) {
        return within(WINDOW, taps, startedAt).min(LATEST);
    }

    static Optional<Tap> ofWeek(Collection<Tap> taps, long startedAt) {
        return within(LONGEST, taps, startedAt).max(LATEST);
    }

    private static Stream<Tap> within(Duration window, Collection<Tap> taps, long startedAt) {
        return taps.stream().filter(tap -> isWithin(window, tap, startedAt));
    }
}
