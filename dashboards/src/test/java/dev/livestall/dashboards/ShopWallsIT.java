package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every route that the OpenAPI description knows, asked by those who may not. */
class ShopWallsIT {
    @Test
    void noRouteAnswersAStrangerARoleWithoutSalesOrNobody() throws Exception {
        var dashboards = RunningDashboards.get();
        var recorded = RecordedShow.write(dashboards);
        var stranger = new InsightsClient(
                dashboards.url,
                recorded.show.id(),
                dashboards.commerce.token(TestShow.random(), TestShow.random(), "owner", Duration.ofMinutes(5)));
        var moderator = recorded.client("moderator");
        var nobody = new InsightsClient(dashboards.url, recorded.show.id(), "no-token");
        var routes = routes(recorded);
        assertThat(routes).hasSizeGreaterThan(12);
        for (String route : routes) {
            assertThat(moderator.send(route).statusCode()).as(route).isEqualTo(403);
            assertThat(nobody.send(route).statusCode()).as(route).isEqualTo(401);
            if (route.contains(recorded.show.id())) {
                assertThat(stranger.send(route).statusCode()).as(route).isEqualTo(404);
            }
        }
    }

    @Test
    void everyRouteIsDescribed() throws Exception {
        var paths = RecordedShow.write(RunningDashboards.get())
                .client("owner")
                .ofShop("/api/insights/openapi.json")
                .path("paths");
        paths.propertyStream()
                .forEach(path -> assertThat(path.getValue().at("/get/summary").asString(""))
                        .as("%s has no @Operation(summary = …)", path.getKey())
                        .isNotBlank());
    }

    private static List<String> routes(RecordedShow recorded) throws Exception {
        var routes = new ArrayList<String>();
        recorded.client("owner")
                .ofShop("/api/insights/openapi.json")
                .path("paths")
                .propertyNames()
                .forEach(path -> routes.add(path.replace("{id}", recorded.show.id())
                        .replace("{kind}", "product")
                        .replace("{table}", "orders")));
        return routes;
    }
}
