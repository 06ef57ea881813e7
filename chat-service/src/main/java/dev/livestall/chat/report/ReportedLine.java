package dev.livestall.chat.report;

import dev.livestall.events.LineEvent.MessageReported;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What viewers said of one line. Guarded by its room's lock. */
final class ReportedLine {
    /** Reporters that are remembered; those beyond them change nothing. */
    private static final int REPORTERS = 1_000;

    private final String messageId;
    private final String authorId;
    private final Set<String> reporters = new HashSet<>();
    private final Map<String, Integer> open = new TreeMap<>();
    private boolean settled;

    /**
     * A line in {@code hello.state.reports}, for moderators.
     *
     * @param viewers who reported it, ever
     * @param reasons how often each was given since a moderator looked last
     */
    record Shown(String messageId, String authorId, int viewers, Map<String, Integer> reasons) {}

    ReportedLine(String messageId, String authorId) {
        this.messageId = messageId;
        this.authorId = authorId;
    }

    String authorId() {
        return authorId;
    }

    void report(MessageReported reported) {
        if (reporters.size() >= REPORTERS || !reporters.add(reported.viewerId())) return;
        open.merge(reported.reason(), 1, Integer::sum);
    }

    /** A moderator has looked at it. */
    void settle() {
        open.clear();
        settled = true;
    }

    boolean wasSettled() {
        return settled;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isReportedBy(String viewerId) {
        return reporters.contains(viewerId);
    }

    int reporters() {
        return reporters.size();
    }

    Shown shown() {
        return new Shown(messageId, authorId, reporters.size(), Map.copyOf(open));
    }
}
