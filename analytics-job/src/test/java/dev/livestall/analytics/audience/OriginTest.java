package dev.livestall.analytics.audience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.facet.FacetTally;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.ingest.Sign.Kind;
import dev.livestall.analytics.live.Figure;
import dev.livestall.events.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The chain of three orders: one by a viewer who clicked, her second one, and one by somebody who was never seen in the room. */
class OriginTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private final Map<String, FacetTallyView> facets = new TreeMap<>();

    private final List<Sign> ana = List.of(
            sign("ana", 1, Kind.JOINED, "v1").of(new Facet("channel", "kakao"), new Facet("campaign", "autumn")),
            sign("ana", 900, Kind.JOINED, "v2").of(new Facet("channel", "naver"), new Facet("campaign", "none")),
            sign("ana", 2, Kind.CLICKED, "c1").of(new Facet("product", "lamp")),
            sign("ana", 3, Kind.CHECKED_OUT, "o1"),
            sign("ana", 4, Kind.BOUGHT, "o1").amounting(12_000, "KRW"),
            sign("ana", 5, Kind.BOUGHT, "o2").amounting(30_000, "KRW"),
            sign("ana", 6, Kind.GOT_BACK, "r1").amounting(2_000, "KRW"));
    private final List<Sign> zoe = List.of(
            sign("zoe", 5, Kind.CHECKED_OUT, "o3"),
            sign("zoe", 6, Kind.BOUGHT, "o3").amounting(5_000, "KRW"));

    @Test
    void theChainAndWhatWasSoldOutsideTheRoomAreExactlyThePaidGmv() {
        hear(ana);
        hear(zoe);
        var inside = facets.get("room:in");
        assertThat(inside.counts)
                .containsEntry(Figure.VIEWERS, 1L)
                .containsEntry(Figure.INTERESTED, 1L)
                .containsEntry(Figure.BUYERS, 1L)
                .containsEntry(Figure.PAID_ORDERS, 2L);
        assertThat(inside.paid()).isEqualTo(42_000);
        assertThat(facets.get("room:outside").paid()).isEqualTo(5_000);
        assertThat(inside.paid() + facets.get("room:outside").paid()).isEqualTo(47_000);
    }

    @Test
    void allOfAViewerBelongsToTheFirstChannelAndTheShopsChannelsAddUp() {
        hear(ana);
        assertThat(facets.get("channel:kakao").paid()).isEqualTo(42_000);
        assertThat(facets.get("channel:naver").paid()).isZero();
        assertThat(facets.get("channel:none").paid()).isZero();
        assertThat(facets.get("channel:kakao").counts).containsEntry(Figure.VIEWS, 2L);
    }

    /** What a rebuild that reads in another order must reach: the same content under the same versions, at every facet. */
    @Test
    void noOrderOfReadingChangesAFacetOrItsVersion() {
        hear(ana);
        var expected = Map.copyOf(facets);
        for (int seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(ana);
            Collections.shuffle(shuffled, new Random(seed));
            facets.clear();
            hear(shuffled);
            assertThat(facets).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private void hear(List<Sign> signs) {
        var tally = new AudienceTally();
        for (Sign sign : signs) tally.add(sign).facets().forEach(this::add);
    }

    private void add(FacetChange change) {
        assertThat(change.events()).as("a version only grows").isPositive();
        facets.merge(change.facet().key(), FacetTallyView.of(change), FacetTallyView::plus);
    }

    private static Sign sign(String viewer, long at, Kind kind, String detail) {
        return new Sign(SHOW, viewer, at, kind, detail);
    }

    /** What {@link FacetTally} would hold. */
    private record FacetTallyView(long events, Map<Figure, Long> counts, Map<String, Long> sums) {
        static FacetTallyView of(FacetChange change) {
            var sums = new HashMap<String, Long>();
            change.money().forEach(money -> sums.put(money.currency(), money.paidMinor()));
            return new FacetTallyView(change.events(), change.counts(), sums).plus(EMPTY);
        }

        static final FacetTallyView EMPTY = new FacetTallyView(0, Map.of(), Map.of());

        FacetTallyView plus(FacetTallyView more) {
            var all = new HashMap<>(counts);
            more.counts.forEach((figure, n) -> all.merge(figure, n, Long::sum));
            all.values().removeIf(n -> n == 0);
            var money = new HashMap<>(sums);
            more.sums.forEach((currency, n) -> money.merge(currency, n, Long::sum));
            money.values().removeIf(n -> n == 0);
            return new FacetTallyView(events + more.events, all, money);
        }

        long paid() {
            return sums.getOrDefault("KRW", 0L);
        }
    }
}
