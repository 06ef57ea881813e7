package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.Credit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurfaceCreditTest {
    @Test
    void sumsEachSurfacePerCurrencyLargestFirst() {
        var credits = List.of(
                credit("card", "KRW", 100),
                credit("link", "KRW", 300),
                credit("card", "KRW", 50),
                credit("link", "USD", 7));

        assertThat(SurfaceCredit.sum(credits))
                .containsExactly(
                        new SurfaceCredit("link", "KRW", 300),
                        new SurfaceCredit("card", "KRW", 150),
                        new SurfaceCredit("link", "USD", 7));
    }

    private static Credit credit(String surface, String currency, long minor) {
        return new Credit("shop", currency, surface, "id", null, minor, 1, 1);
    }
}
