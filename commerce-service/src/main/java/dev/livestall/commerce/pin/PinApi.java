package dev.livestall.commerce.pin;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@RequestMapping("/api/commerce/broadcasts/{broadcastId}/pin")
class PinApi {
    private final StaffDoor door;
    private final Pinning pinning;

    PinApi(StaffDoor door, Pinning pinning) {
        this.door = door;
        this.pinning = pinning;
    }

    record Wanted(@NotNull UUID productId) {}

    @PutMapping
    Mono<Pin> pin(CheckedToken token, @PathVariable UUID broadcastId, @Valid @RequestBody Wanted body) {
        return door.open(token, Role::hosts, (tx, staff) -> pinning.pin(tx, staff, broadcastId, body.productId()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> unpin(CheckedToken token, @PathVariable UUID broadcastId) {
        return door.open(token, Role::hosts, (tx, staff) -> pinning.unpin(tx, staff, broadcastId));
    }
}
