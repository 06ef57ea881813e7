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
    public String orderId = "";
    public String lineId = "";
    public String variantId = "";
    public String offerId = "";
    public String productId = "";
    public boolean paid;
    /** Epoch millis. */
    public long paidAt;

    public int units;
    public long paidMinor;
    /** When the checkout started, epoch millis. */
    public long startedAt;
    /** What went back, per refund, in minor units. */
    public Map<String, Long> refunds = new HashMap<>();
    /** Units of them, and what of the money the system gave back itself. */
    public int refundedUnits;

    public long byRuleMinor;
    /** The touches in the longest window. */
    public Set<Tap> taps = new HashSet<>();
    /** What the places were told. */
    public Map<Place, Share> given = new HashMap<>();

    List<CreditChange> pay(LineFact line, Collection<Tap> earlier) {
        if (paid) return List.of();
        paid = true;
        show = line.show();
        currency = line.currency();
        productId = line.productId();
        orderId = line.orderId();
        lineId = line.lineId();
        variantId = line.variantId();
        offerId = line.offerId();
        paidAt = line.at();
        units = line.quantity();
        paidMinor = line.minor();
        startedAt = line.startedAt();
        line.taps().forEach(this::keep);
        earlier.forEach(this::keep);
        return settle();
    }

    List<CreditChange> refund(LineFact line) {
        // A refund that is read before its payment waits for it.
        if (refunds.putIfAbsent(line.refundId(), line.minor()) != null) return List.of();
        refundedUnits += line.quantity();
        if (line.byRule()) byRuleMinor += line.minor();
        return settle();
    }

    List<CreditChange> touch(Tap tap) {
        return paid && keep(tap) ? settle() : List.of();
    }

    private boolean keep(Tap tap) {
        return LastTouch.isWithin(LastTouch.LONGEST, tap, startedAt) && taps.size() < MAX_TAPS && taps.add(tap);
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
        long events = events();
        long back = refundedMinor();
        var all = new Share(events, paidMinor, paidMinor - back, 1, units);
        var nothing = new Share(events, 0, 0, 0, 0);
        var shares = new HashMap<Place, Share>();
        shares.put(Place.NONE, nothing);
        taps.stream()
                .filter(tap -> LastTouch.isInWindow(tap, startedAt))
                .forEach(tap -> shares.put(Place.of(show, tap), nothing));
        shares.put(LastTouch.of(taps, startedAt).map(tap -> Place.of(show, tap)).orElse(Place.NONE), all);
        return shares;
    }

    /** Facts about it: the version of its document. */
    long events() {
        return 1L + refunds.size() + taps.size();
    }

    long refundedMinor() {
        return refunds.values().stream().mapToLong(Long::longValue).sum();
    }
}
