package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One show by two clocks. */
class ReportIT {
    private RecordedShow recorded;
    private InsightsClient client;

    @BeforeEach
    void write() throws Exception {
        recorded = RecordedShow.write(RunningDashboards.get());
        client = recorded.client("marketer");
        recorded.known(60, 12_000, 0, "viewers 3 views 3 interested 1 checkouts 1 paidOrders 1 buyers 1 units 1");
        recorded.known(
                120,
                17_000,
                5_000,
                "viewers 4 views 5 interested 3 checkouts 3 paidOrders 2 buyers 2 units 2 outsideOrders 1 outsideBuyers 1"
                        + " outsideCheckouts 1 outsideInterested 1");
        recorded.known(600, 47_000, 5_000, "viewers 4 views 5 paidOrders 3");
    }

    @Test
    void whatWasShownAtTheEndIsNotWhatIsKnownNow() throws Exception {
        var report = client.json("/report");
        assertThat(report.at("/now/chain/currencies/0/paidMinor").asLong()).isEqualTo(47_000);
        var shown = report.path("shown");
        assertThat(shown.path("knownAt").asString()).isEqualTo("2026-11-22T11:02:00Z");
        assertThat(shown.at("/figures/chain/currencies/0/paidMinor").asLong()).isEqualTo(17_000);
        assertThat(shown.at("/figures/audience/viewers").asLong()).isEqualTo(4);
    }

    @Test
    void theChainThatWasShownAddsUpToo() throws Exception {
        var chain = client.json("/report").at("/shown/figures/chain");
        assertThat(chain.at("/outside/orders").asLong()).isEqualTo(1);
        assertThat(chain.at("/room/orders").asLong()).isEqualTo(1);
        assertThat(chain.at("/room/viewers").asLong()).isEqualTo(4);
        var krw = chain.at("/currencies/0");
        assertThat(krw.path("roomMinor").asLong()).isEqualTo(12_000);
        assertThat(krw.path("outsideMinor").asLong()).isEqualTo(5_000);
        assertThat(krw.path("adds").asBoolean()).isTrue();
        assertThat(chain.at("/unitsPerBuyer/value").asDouble()).isEqualTo(1);
    }

    @Test
    void atAnyTimeItIsTheNewestThatWasKnownByThen() throws Exception {
        var shown = client.json("/report?at=2026-11-22T11:01:59Z").path("shown");
        assertThat(shown.path("knownAt").asString()).isEqualTo("2026-11-22T11:01:00Z");
        assertThat(shown.at("/figures/chain/currencies/0/paidMinor").asLong()).isEqualTo(12_000);
        assertThat(client.json("/report?at=2026-11-22T11:00:30Z").has("shown"))
                .as("nothing was known yet")
                .isFalse();
        assertThat(client.get("/report?at=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void correctionsAreExpectedForSevenDays() throws Exception {
        var corrections = client.json("/report").path("corrections");
        assertThat(corrections.path("until").asString()).isEqualTo("2026-11-29T11:02:00Z");
    }

    @Test
    void anotherShopsShowHasNoReport() throws Exception {
        var other = RecordedShow.write(RunningDashboards.get());
        var stranger = new InsightsClient(
                RunningDashboards.get().url,
                other.show.id(),
                RunningDashboards.get()
                        .commerce
                        .token(TestShow.random(), recorded.show.shop(), "host", java.time.Duration.ofMinutes(5)));
        assertThat(stranger.get("/report").statusCode()).isEqualTo(404);
    }
}
