package dev.livestall.analytics.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.OrderFact;
import dev.livestall.analytics.ingest.OrderFact.Kind;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import dev.livestall.analytics.live.MoneySums;
import dev.livestall.events.Mode;
import org.junit.jupiter.api.Test;

class OrderTallyTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);

    private final OrderTally tally = new OrderTally();

    /** A 19,900 × 1 and B 9,900 × 2, coupon −5,000, shipping 3,000. */
    @Test
    void theWorkedExampleIsPaidWithoutAndCollectedWithItsShipping() {
        assertThat(add(Kind.STARTED, "", 34_700, 0).money()).containsExactly(MoneySums.placed("KRW", 34_700));
        assertThat(add(Kind.PAID, "", 34_700, 37_700).money()).containsExactly(MoneySums.paid("KRW", 34_700, 37_700));
        var document = document();
        assertThat(document.state()).isEqualTo("paid");
        assertThat(document.netMinor()).isEqualTo(34_700);
        assertThat(document.collectedMinor()).isEqualTo(37_700);
    }

    @Test
    void aRepeatAddsNothingButToItsVersion() {
        for (Kind kind : Kind.values()) {
            add(kind, "r1", 100, 0);
            long before = tally.events;
            var again = add(kind, "r1", 100, 0);
            assertThat(again.money()).isEmpty();
            assertThat(again.counts()).isEmpty();
            assertThat(tally.events).isEqualTo(before + 1);
        }
    }

    @Test
    void itIsRefundedOnceEverythingWentBack() {
        add(Kind.PAID, "", 100, 100);
        assertThat(add(Kind.REFUNDED, "r1", 40, 0).counts()).containsOnlyKeys(Figure.REFUNDED_ORDERS);
        assertThat(document().state()).isEqualTo("paid");
        assertThat(add(Kind.REFUNDED, "r2", 60, 0).counts()).isEmpty();
        assertThat(document().state()).isEqualTo("refunded");
        assertThat(document().netMinor()).isZero();
    }

    @Test
    void theSystemsOwnRefundIsNoRefundedOrder() {
        add(Kind.PAID, "", 100, 100);
        var byRule = new OrderFact(SHOW, "o", "v", Kind.REFUNDED, 5, "KRW", "r1", 100, 0, 0, true);
        assertThat(tally.add(byRule).counts()).isEmpty();
        assertThat(tally.refundedMinor()).isEqualTo(100);
    }

    @Test
    void paidWinsOverExpired() {
        add(Kind.EXPIRED, "", 0, 0);
        assertThat(document().state()).isEqualTo("expired");
        add(Kind.PAID, "", 100, 100);
        assertThat(document().state()).isEqualTo("paid");
    }

    private Contribution add(Kind kind, String refund, long net, long collected) {
        return tally.add(new OrderFact(SHOW, "o", "v", kind, 5, "KRW", refund, net, collected, 3, false));
    }

    private OrderDocument document() {
        return OrderDocument.of(new OrderFact(SHOW, "o", "v", Kind.DECLINED, 5, "", "", 0, 0, 0, false), tally);
    }
}
