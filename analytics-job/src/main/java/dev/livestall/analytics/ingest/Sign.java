package dev.livestall.analytics.ingest;

/**
 * Someone did something in a show.
 *
 * @param subject the viewer; the message for {@link Kind#REMOVED}; {@link #ROOM} for what nobody in particular did
 * @param at epoch millis
 * @param detail what makes a repeat the same: visit, message, click, impression
 */
public record Sign(Show show, String subject, long at, Kind kind, String detail) implements Fact {
    public static final String ROOM = "room";

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
        SEEN,
        CLICKED,
        POSTED,
        STAFF_POSTED,
        REMOVED,
        CHECKED_OUT,
        BOUGHT,
        ENDED,
        /** Moves the room's clock and nothing else. */
        NOTED;

        /** Order facts count for ever; the others only until the show is closed. */
        public boolean fromBooks() {
            return this == CHECKED_OUT || this == BOUGHT;
        }
    }
}
