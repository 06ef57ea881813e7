package dev.livestall.chat.room;

import dev.livestall.events.Audience;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.RoomEvent;

/**
 * Which lines viewers are shown when more come than anyone can read. Guarded by its room's lock.
 *
 * <p>A line's chance is the readable rate over the rate of its second of log time, and its luck is its id: both stand in the log, so all nodes
 * show the same lines, also after a restart. The rate is that of the second before, or of this second so far, whichever is more: a line need
 * not wait until its second is over. Only viewers' lines are ever left out, and never their questions.
 */
final class Sampling {
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final double ONE = 0x1p53;

    private final int readablePerSecond;
    private long second = Long.MIN_VALUE;
    private int before;
    private int now;
    private int said;
    private int shown;

    /** @param readablePerSecond 0 shows everything */
    Sampling(int readablePerSecond) {
        this.readablePerSecond = readablePerSecond;
    }

    /** Of viewers' lines since the account before. */
    record Account(int shown, int said) {
        boolean isWhole() {
            return shown == said;
        }
    }

    /** @param atMillis the log's own time of the record */
    boolean shows(RoomEvent event, long atMillis) {
        MessagePosted posted = event.said();
        if (posted == null || posted.author().role().isStaff() || posted.asks() || isExempt(event)) return true;
        moveTo(Math.floorDiv(atMillis, MILLIS_PER_SECOND));
        now++;
        said++;
        int rate = Math.max(before, now);
        boolean shows = readablePerSecond == 0 || rate <= readablePerSecond || luck(posted) * rate < readablePerSecond;
        if (shows) shown++;
        return shows;
    }

    /** Not for viewers at all, or somebody looked at the line and wanted it to be seen. */
    private static boolean isExempt(RoomEvent event) {
        return event.audience() != Audience.EVERYONE
                || event instanceof MessageReleased released && released.by() != null;
    }

    private void moveTo(long to) {
        // The log's clock may step back a little: that is still the same second.
        if (to <= second) return;
        before = to == second + 1 ? now : 0;
        now = 0;
        second = to;
    }

    Account take() {
        Account account = new Account(shown, said);
        shown = 0;
        said = 0;
        return account;
    }

    /** From 0 to 1: FNV-1a over the id, then mixed, since ids differ little at their ends. */
    private static double luck(MessagePosted posted) {
        String id = posted.about().id();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return ((hash ^ hash >>> 33) >>> 11) / ONE;
    }
}
