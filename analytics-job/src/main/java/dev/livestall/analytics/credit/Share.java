package dev.livestall.analytics.credit;

/**
 * What one line gives to one place.
 *
 * @param events changes of the line
 * @param paidMinor minor units, as is {@code netMinor}, from which refunds are gone
 */
public record Share(long events, long paidMinor, long netMinor, int lines, int units) {
    static final Share NOTHING = new Share(0, 0, 0, 0, 0);

    Share minus(Share less) {
        return new Share(
                events - less.events,
                paidMinor - less.paidMinor,
                netMinor - less.netMinor,
                lines - less.lines,
                units - less.units);
    }
}
