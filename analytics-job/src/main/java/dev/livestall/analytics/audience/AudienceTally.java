package dev.livestall.analytics.audience;

import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one viewer did in one show. State: Flink serialises its fields. */
public class AudienceTally {
    /** Most visits, impressions, clicks or lines of one viewer in one show that are told apart; more aren't counted. */
    static final int MAX_DETAILS = 2_000;

    public Map<String, Visit> visits = new HashMap<>();
    /** Kind and detail of what was counted. */
    public Set<String> counted = new HashSet<>();
    /** When it is forgotten, processing time. */
    public long forgetAt;
    /** Whether a timer will look at {@link #forgetAt}. */
    public boolean timed;

    /** @return what the sign changed: nothing but the room's clock, for a repeat */
    Contribution add(Sign sign) {
        if (sign.kind() == Sign.Kind.ENDED) return Contribution.ofEnd(sign.show(), sign.at());
        var counts = new EnumMap<Figure, Long>(Figure.class);
        Map<Long, Integer> presence = Map.of();
        switch (sign.kind()) {
            case JOINED -> presence = visit(sign, Visit.joined(sign.at()), counts);
            case WATCHED -> presence = visit(sign, Visit.watched(sign.at()), counts);
            case LEFT -> presence = visit(sign, Visit.left(sign.at()), counts);
            case ENGAGED -> once("engaged", Figure.ENGAGED, counts);
            case SEEN -> each("seen/" + sign.detail(), Figure.IMPRESSIONS, "seen", Figure.IMPRESSED_VIEWERS, counts);
            case CLICKED -> {
                each("click/" + sign.detail(), Figure.CLICKS, "clicked", Figure.CLICKERS, counts);
                once("interested", Figure.INTERESTED, counts);
            }
            case POSTED -> each("post/" + sign.detail(), Figure.MESSAGES, "posted", Figure.CHATTERS, counts);
            case STAFF_POSTED -> {
                if (once("post/" + sign.detail(), Figure.MESSAGES, counts)) counts.put(Figure.STAFF_MESSAGES, 1L);
            }
            case REMOVED -> once("removed", Figure.REMOVED, counts);
            case CHECKED_OUT -> once("interested", Figure.INTERESTED, counts);
            case BOUGHT -> {
                once("interested", Figure.INTERESTED, counts);
                once("bought", Figure.BUYERS, counts);
            }
            default -> {}
        }
        return Contribution.ofAudience(
                sign.show(), sign.at(), counts, presence, sign.kind().fromBooks());
    }

    private Map<Long, Integer> visit(Sign sign, Visit heard, Map<Figure, Long> counts) {
        if (visits.size() >= MAX_DETAILS && !visits.containsKey(sign.detail())) return Map.of();
        var before = Presence.of(visits.values());
        Visit visit = visits.merge(sign.detail(), heard, Visit::plus);
        if (visit.joined() && once("visit/" + sign.detail(), Figure.VIEWS, counts)) {
            once("joined", Figure.VIEWERS, counts);
        }
        return Presence.difference(before, Presence.of(visits.values()));
    }

    /** Counts the thing, and the viewer who did such a thing for the first time. */
    private void each(String thing, Figure things, String kind, Figure viewers, Map<Figure, Long> counts) {
        if (once(thing, things, counts)) once(kind, viewers, counts);
    }

    private boolean once(String thing, Figure figure, Map<Figure, Long> counts) {
        boolean isDetail = thing.indexOf('/') >= 0; // the few others always fit
        if (isDetail && counted.size() >= MAX_DETAILS || !counted.add(thing)) return false;
        counts.put(figure, 1L);
        return true;
    }
}
