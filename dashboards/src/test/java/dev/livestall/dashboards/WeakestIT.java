package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A show beside the shop's own last shows. */
class WeakestIT {
    private static RunningDashboards dashboards;

    @BeforeAll
    static void start() throws Exception {
        dashboards = RunningDashboards.get();
    }

    @Test
    void theLinkFurthestBelowItsMedianIsTheWeakest() throws Exception {
        var shows = new ShowsInARow(dashboards);
        for (int show = 0; show < 4; show++) shows.ended(100, 40, 20 + show, 20 + show);
        var answer = weakest(shows, shows.ended(100, 39, 10, 10));
        assertThat(answer.path("shows").asInt()).isEqualTo(4);
        assertThat(answer.path("weakest").asString()).isEqualTo("buying");
        var buying = figure(answer, "buying");
        assertThat(buying.at("/now/of").asLong()).isEqualTo(10);
        assertThat(buying.at("/now/among").asLong()).isEqualTo(39);
        assertThat(buying.path("median").asDouble()).isEqualTo(0.5375, within(1e-9));
        assertThat(buying.path("rank").asInt()).isEqualTo(5);
        assertThat(buying.path("before").get(0).asDouble())
                .as("the newest first")
                .isEqualTo(23 / 40.0, within(1e-9));
    }

    @Test
    void twoShowsAreTooFewToCallALinkWeak() throws Exception {
        var shows = new ShowsInARow(dashboards);
        shows.ended(100, 40, 20, 20);
        shows.ended(100, 40, 20, 20);
        var answer = weakest(shows, shows.ended(100, 40, 1, 1));
        assertThat(answer.path("shows").asInt()).isEqualTo(2);
        assertThat(answer.path("needed").asInt()).isEqualTo(3);
        assertThat(answer.has("weakest")).isFalse();
        assertThat(figure(answer, "buying").has("median")).isFalse();
    }

    @Test
    void neitherSimulatedNorOtherShopsNorLaterShowsStandBeside() throws Exception {
        var shows = new ShowsInARow(dashboards);
        var other = new ShowsInARow(dashboards);
        for (int show = 0; show < 3; show++) {
            shows.simulated(100, 40, 20, 20);
            other.ended(100, 40, 20, 20);
        }
        var first = shows.ended(100, 40, 20, 20);
        for (int show = 0; show < 3; show++) shows.ended(100, 40, 20, 20);
        assertThat(weakest(shows, first).path("shows").asInt()).isZero();
    }

    @Test
    void tenShowsAreEnough() throws Exception {
        var shows = new ShowsInARow(dashboards);
        for (int show = 0; show < 11; show++) shows.ended(100, 40, 20, 20);
        var answer = weakest(shows, shows.ended(100, 40, 20, 20));
        assertThat(answer.path("shows").asInt()).isEqualTo(10);
        assertThat(answer.has("weakest")).as("equal to its median").isFalse();
    }

    private static JsonNode weakest(ShowsInARow shows, String show) throws Exception {
        dashboards.documents.refresh();
        var token = dashboards.commerce.token(TestShow.random(), shows.shop, "marketer", Duration.ofMinutes(5));
        var client = new InsightsClient(dashboards.url, show, token);
        for (int tries = 0; client.get("/audience").statusCode() == 404; tries++) {
            if (tries > 100) throw new IllegalStateException("the directory doesn't know the show");
            Thread.sleep(100);
        }
        return client.json("/weakest");
    }

    private static JsonNode figure(JsonNode answer, String name) {
        for (JsonNode one : answer.path("figures")) {
            if (one.path("figure").asString().equals(name)) return one;
        }
        throw new AssertionError(name + " is not told");
    }
}
