package dev.livestall.chat.activity;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;

/** One visit of a viewer to a broadcast, all its tabs united: two that watch at the same time watch once. */
public final class Visit {
    final BroadcastEntry broadcast;
    final String viewerId;
    final String visitId;
    private int tabs;
    private long watchedNanos;
    private long watchingSince;
    private long toldAt;

    Visit(BroadcastEntry broadcast, String viewerId, String visitId) {
        this.broadcast = broadcast;
        this.viewerId = viewerId;
        this.visitId = visitId;
    }

    /** @return whether the visit begins, or goes on after a pause */
    synchronized boolean came(long now) {
        if (tabs++ > 0) return false;
        watchingSince = now;
        toldAt = now;
        return true;
    }

    /** @return whether nobody watches any more */
    synchronized boolean went(long now) {
        if (tabs == 0 || --tabs > 0) return false;
        watchedNanos += now - watchingSince;
        toldAt = now;
        return true;
    }

    synchronized long watchedMillis(long now) {
        return (watchedNanos + (tabs > 0 ? now - watchingSince : 0)) / 1_000_000;
    }

    /** @return whether it is time to tell again */
    synchronized boolean isDue(long now, long everyNanos) {
        if (tabs == 0 || now - toldAt < everyNanos) return false;
        toldAt = now;
        return true;
    }

    synchronized boolean isOver(long now, long afterNanos) {
        return tabs == 0 && now - toldAt > afterNanos;
    }
}
