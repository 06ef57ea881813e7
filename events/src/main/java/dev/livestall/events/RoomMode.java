package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/**
 * Who may write in a room and how. As the setting of a room every field is there; as a change only what changes. Staff is exempt from all
 * of it.
 *
 * @param slowSeconds between two lines of one viewer, 1–120; 0 is off
 * @param frozen no viewer writes
 * @param buyersOnly who has a paid order in this show
 * @param followersOnly who follows the shop
 * @param emojiOnly lines of emoji and emotes
 * @param unique no line that was said in the last minutes
 * @param delaySeconds viewers see viewers' lines this much later, 1–60, unless they were taken back meanwhile; 0 is off
 * @param holdAll every line waits for a moderator
 * @param panic slow, frozen and all held by one button; what was set before comes back with its end
 */
public record RoomMode(
        @Nullable Integer slowSeconds,
        @Nullable Boolean frozen,
        @Nullable Boolean buyersOnly,
        @Nullable Boolean followersOnly,
        @Nullable Boolean emojiOnly,
        @Nullable Boolean unique,
        @Nullable Integer delaySeconds,
        @Nullable Boolean holdAll,
        @Nullable Boolean panic) {

    /** Before anybody set anything. */
    public static final RoomMode OPEN = new RoomMode(0, false, false, false, false, false, 0, false, false);

    /** A change of nothing. */
    public static final RoomMode UNCHANGED = new RoomMode(null, null, null, null, null, null, null, null, null);

    /** This, with what {@code change} names as it says. */
    public RoomMode with(RoomMode change) {
        return new RoomMode(
                or(change.slowSeconds, slowSeconds),
                or(change.frozen, frozen),
                or(change.buyersOnly, buyersOnly),
                or(change.followersOnly, followersOnly),
                or(change.emojiOnly, emojiOnly),
                or(change.unique, unique),
                or(change.delaySeconds, delaySeconds),
                or(change.holdAll, holdAll),
                or(change.panic, panic));
    }

    private static <T> @Nullable T or(@Nullable T changed, @Nullable T before) {
        return changed == null ? before : changed;
    }
}
