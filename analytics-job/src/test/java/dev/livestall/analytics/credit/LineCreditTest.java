package dev.livestall.analytics.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Tap;
import dev.livestall.events.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LineCreditTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private static final long STARTED = 1_000_000_000L;
    private static final Place CARD = new Place("card", "pin", "");
    private static final Place LINK = new Place("link", "m1", "m1");
    private static final Place OTHER = new Place("other-show", "elsewhere", "");

    private final Map<Place, Share> credits = new HashMap<>();

    /** A 19,900 × 1 and B 9,900 × 2, coupon −5,000: netMinor 17,394 and 17,306, paid GMV 34,700. */
    @Test
    void theWorkedExampleIsCreditedToTheMinorUnit() {
        apply(new LineCredit().pay(paid("A", 1, 17_394, link(-10)), List.of(card(-20))));
        apply(new LineCredit().pay(paid("B", 2, 17_306), List.of(card(-30))));
        assertThat(paidAt(LINK)).isEqualTo(17_394);
        assertThat(paidAt(CARD)).isEqualTo(17_306);
        assertThat(credits.get(CARD).units()).isEqualTo(2);
        assertThat(total()).isEqualTo(34_700);
    }

    @Test
    void threeOrdersOneByLinkOneByCardOneByNothingAddUp() {
        apply(new LineCredit().pay(paid("1", 1, 12_000, link(-10)), List.of()));
        apply(new LineCredit().pay(paid("2", 3, 30_000), List.of(card(-5), link(-9))));
        apply(new LineCredit().pay(paid("3", 1, 5_000), List.of(card(-86_400_001))));
        assertThat(paidAt(LINK)).isEqualTo(12_000);
        assertThat(paidAt(CARD)).isEqualTo(30_000);
        assertThat(paidAt(Place.NONE)).isEqualTo(5_000);
        assertThat(total()).isEqualTo(47_000);
    }

    @Test
    void aClickThatIsReadLateMovesTheCredit() {
        var line = new LineCredit();
        apply(line.pay(paid("A", 1, 10_000), List.of()));
        assertThat(paidAt(Place.NONE)).isEqualTo(10_000);
        apply(line.touch(card(-20)));
        assertThat(paidAt(Place.NONE)).isZero();
        assertThat(paidAt(CARD)).isEqualTo(10_000);
        apply(line.touch(link(-10)));
        assertThat(paidAt(CARD)).isZero();
        assertThat(paidAt(LINK)).isEqualTo(10_000);
        assertThat(credits.get(CARD).lines()).isZero();
        apply(line.touch(link(5)));
        assertThat(total()).isEqualTo(10_000);
    }

    @Test
    void aRefundReducesTheNetOfTheSameCreditWheneverItComes() {
        var line = new LineCredit();
        apply(line.refund(refunded("r1", 3_000)));
        assertThat(credits).isEmpty();
        apply(line.pay(paid("A", 1, 10_000, link(-1)), List.of()));
        assertThat(credits.get(LINK).netMinor()).isEqualTo(7_000);
        apply(line.refund(refunded("r2", 7_000)));
        apply(line.refund(refunded("r2", 7_000)));
        assertThat(credits.get(LINK).netMinor()).isZero();
        assertThat(paidAt(LINK)).isEqualTo(10_000);
    }

    @Test
    void aTouchInAnotherShowIsItsOwnBucket() {
        apply(new LineCredit()
                .pay(paid("A", 1, 10_000, new Tap("link", "m9", "m9", "elsewhere", "none", STARTED - 5)), List.of()));
        assertThat(paidAt(OTHER)).isEqualTo(10_000);
    }

    /** What a rebuild that reads in another order must reach: the same shares under the same versions, at every place. */
    @Test
    void noOrderOfReadingChangesASharesContentOrItsVersion() {
        List<Function<LineCredit, List<CreditChange>>> facts = List.of(
                line -> line.pay(paid("A", 1, 10_000, link(-10)), List.of()),
                line -> line.refund(refunded("r1", 4_000)),
                line -> line.refund(refunded("r2", 6_000)));
        List<Tap> taps =
                List.of(card(-20), card(-5), link(-30), new Tap("card", "x", "", "elsewhere", "none", STARTED - 7));
        Map<Place, Share> expected = null;
        for (int seed = 0; seed < 50; seed++) {
            var all = new ArrayList<>(facts);
            var line = new LineCredit();
            var touches = new Touches();
            taps.forEach(tap -> all.add(read -> {
                touches.add(tap);
                return read.touch(tap);
            }));
            all.set(0, read -> read.pay(paid("A", 1, 10_000, link(-10)), touches.taps));
            Collections.shuffle(all, new Random(seed));
            credits.clear();
            all.forEach(fact -> apply(fact.apply(line)));
            if (expected == null) expected = Map.copyOf(credits);
            assertThat(credits).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private void apply(List<CreditChange> changes) {
        for (CreditChange change : changes) {
            Share more = change.difference();
            assertThat(more.events()).as("a version only grows").isPositive();
            credits.merge(
                    change.place(),
                    more,
                    (a, b) -> new Share(
                            a.events() + b.events(),
                            a.paidMinor() + b.paidMinor(),
                            a.netMinor() + b.netMinor(),
                            a.lines() + b.lines(),
                            a.units() + b.units()));
        }
    }

    private long paidAt(Place place) {
        return credits.getOrDefault(place, Share.NOTHING).paidMinor();
    }

    private long total() {
        return credits.values().stream().mapToLong(Share::paidMinor).sum();
    }

    private static Tap card(long at) {
        return new Tap("card", "pin", "", "show", "none", STARTED + at);
    }

    private static Tap link(long at) {
        return new Tap("link", "m1", "m1", "show", "none", STARTED + at);
    }

    private static LineFact paid(String product, int quantity, long minor, Tap... own) {
        return line(product, "", quantity, minor, own);
    }

    private static LineFact refunded(String refund, long minor) {
        return line("A", refund, 1, minor);
    }

    private static LineFact line(String product, String refund, int quantity, long minor, Tap... own) {
        long startedAt = refund.isEmpty() ? STARTED : 0;
        return new LineFact(
                SHOW,
                "v",
                product,
                "o",
                "l-" + product,
                "",
                "",
                refund,
                "KRW",
                quantity,
                minor,
                startedAt,
                STARTED + 9,
                false,
                List.of(own));
    }
}
