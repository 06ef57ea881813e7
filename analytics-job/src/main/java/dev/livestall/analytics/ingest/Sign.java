package dev.livestall.analytics.ingest;

import java.util.List;

/**
 * Someone did something in a show.
 *
 * @param subject the viewer; the message for what befell one; {@link #ROOM} for what nobody in particular did
 * @param at epoch millis
 * @param detail what makes a repeat the same: visit, message, click, impression, order
 * @param facets what else it counts for; for {@link Kind#JOINED} where the viewer came from
 * @param amount milliseconds watched, minor units paid or given back, units taken, or stars; else 0
 * @param currency of the amount, if it is money; else empty
 */
public record Sign(
        Show show, String subject, long at, Kind kind, String detail, List<Facet> facets, long amount, String currency)
        implements Fact {
    public static final String ROOM = "room";

    /** A sign that counts for the show alone. */
    public Sign(Show show, String subject, long at, Kind kind, String detail) {
        this(show, subject, at, kind, detail, List.of(), 0, "");
    }

    /** The same sign, which counts for these, too. */
    public Sign of(Facet... also) {
        return new Sign(show, subject, at, kind, detail, List.of(also), amount, currency);
    }

    Sign of(List<Facet> also) {
        return new Sign(show, subject, at, kind, detail, also, amount, currency);
    }

    public Sign amounting(long of, String in) {
        return new Sign(show, subject, at, kind, detail, facets, of, in);
    }

    /** Repeats of one record, and all that one viewer did in one show, meet under this key. */
    public String key() {
        return show.id() + '\n' + subject;
    }

    /** What can be done. */
    public enum Kind {
        JOINED,
        WATCHED,
        LEFT,
        ENGAGED,
        FOLLOWED,
        SEEN,
        CLICKED,
        POSTED,
        STAFF_POSTED,
        REACTED,
        VOTED,
        UPVOTED,
        RATED,
        REMOVED,
        HELD,
        REJECTED,
        REPORTED,
        CHECKED_OUT,
        BOUGHT,
        /** A line of an order was paid. */
        TOOK,
        GOT_BACK,
        STARTED,
        ENDED,
        /** Moves the room's clock and nothing else. */
        NOTED;

        /** Order facts count for ever; the others only until the show is closed. */
        public boolean fromBooks() {
            return this == CHECKED_OUT || this == BOUGHT || this == TOOK || this == GOT_BACK;
        }
    }
}
