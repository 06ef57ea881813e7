package dev.livestall.commerce.alert;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/commerce/alerts}: what is open, newest first. For hosts. */
@RestController
class AlertApi {
    private final StaffDoor door;
    private final Alerts alerts;

    AlertApi(StaffDoor door, Alerts alerts) {
        this.door = door;
        this.alerts = alerts;
    }

    @GetMapping("/api/commerce/alerts")
    Mono<List<Alert>> open(CheckedToken token) {
        return door.open(token, Role::hosts, (tx, staff) -> alerts.open(tx).collectList());
    }
}
