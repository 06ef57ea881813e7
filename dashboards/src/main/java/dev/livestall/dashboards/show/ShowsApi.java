package dev.livestall.dashboards.show;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.Desk;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShowsApi {
    private final Shows shows;
    private final Desk desk;
    private final DashboardsSettings settings;

    ShowsApi(Shows shows, Desk desk, DashboardsSettings settings) {
        this.shows = shows;
        this.desk = desk;
        this.settings = settings;
    }

    @Operation(summary = "The shows of the caller's shop, newest first")
    @GetMapping("/api/insights/broadcasts")
    List<Show> broadcasts(CheckedToken token) {
        return shows.newest(desk.admit(token).shopId(), settings.showsListed());
    }
}
