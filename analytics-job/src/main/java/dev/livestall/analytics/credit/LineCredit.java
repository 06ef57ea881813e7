package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Tap;
import dev.livestall.events.Mode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One order line and whom it was credited to. State, kept for ever: Flink serialises its fields. */
public class LineCredit {
    /** Most touches in a line's window that are told apart; more can't change the credit. */
    static final int MAX_TAPS = 500;

    public Show show = new Show("", "", Mode.LIVE);
    public String currency = "";
    public String productId = "";
    public boolean paid;
    public int units;
    public long paidMinor;
    /** When the checkout started, epoch millis. */
    public long startedAt;
    /** What went back, per refund, in minor units. */
    public Map<String, Long> refunds = new HashMap<>();
    /** The touches in the window. */
    public Set<Tap> taps = new HashSet<>();
    /** What the places were told. */
    public Map<Place, Share> given = new HashMap<>();

    List<CreditChange> pay(LineFact line, Collection<Tap> earlier) {
        if (paid) return List.of();
        paid = true;
        show = line.show();
        currency = line.currency();
        productId = line.productId();
        units = line.quantity();
        paidMinor = line.minor();
        startedAt = line.startedAt();
        line.taps().forEach(this::keep);
        earlier.forEach(this::keep);
        return settle();
    }

    List<CreditChange> refund(LineFact line) {
        // A refund that is read before its payment waits for it.
        return refunds.putIfAbsent(line.refundId(), line.minor()) == null ? settle() : List.of();
    }

    List<CreditChange> touch(Tap tap) {
        return paid && keep(tap) ? settle() : List.of();
    }

    private boolean keep(Tap tap) {
        return LastTouch.isInWindow(tap, startedAt) && taps.size() < MAX_TAPS && taps.add(tap);
    }

    private List<CreditChange> settle() {
        if (!paid) return List.of();
        var changes = new ArrayList<CreditChange>();
        shares().forEach((place, share) -> {
            Share before = given.getOrDefault(place, Share.NOTHING);
            if (share.equals(before)) return;
            given.put(place, share);
            changes.add(new CreditChange(show, currency, place, productId, share.minus(before)));
        });
        return changes;
    }

    /** A function of the set of facts about the line; the places only grow. */
    private Map<Place, Share> shares() {
        long events = 1L + refunds.size() + taps.size();
        long back = refunds.values().stream().mapToLong(Long::longValue).sum();
        var all = new Share(events, paidMinor, paidMinor - back, 1, units);
        var nothing = new Share(events, 0, 0, 0, 0);
        var shares = new HashMap<Place, Share>();
        shares.put(Place.NONE, nothing);
        taps.forEach(tap -> shares.put(Place.of(show, tap), nothing));
        shares.put(LastTouch.of(taps, startedAt).map(tap -> Place.of(show, tap)).orElse(Place.NONE), all);
        return shares;
    }
}
