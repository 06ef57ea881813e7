package dev.livestall.commerce.pin;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/broadcasts/{broadcastId}")
class PinApi {
    private final StaffDoor door;
    private final Pinning pinning;

    PinApi(StaffDoor door, Pinning pinning) {
        this.door = door;
        this.pinning = pinning;
    }

    record Wanted(@NotNull UUID productId) {}

    record WantedInOrder(@NotNull List<@NotNull UUID> productIds) {}

    /** What is on the screen, whole: pins, takes off and orders in one. */
    @PutMapping("/pins")
    Mono<List<Pin>> show(CheckedToken token, @PathVariable UUID broadcastId, @Valid @RequestBody WantedInOrder body) {
        return show(token, broadcastId, body.productIds());
    }

    /** This product alone. */
    @PutMapping("/pin")
    Mono<Pin> pin(CheckedToken token, @PathVariable UUID broadcastId, @Valid @RequestBody Wanted body) {
        return show(token, broadcastId, List.of(body.productId())).map(pins -> pins.get(0));
    }

    @DeleteMapping("/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> unpin(CheckedToken token, @PathVariable UUID broadcastId) {
        return show(token, broadcastId, List.of()).then();
    }

    private Mono<List<Pin>> show(CheckedToken token, UUID broadcastId, List<UUID> productIds) {
        return door.open(token, Role::hosts, (tx, staff) -> pinning.show(tx, staff, broadcastId, productIds));
    }
}
