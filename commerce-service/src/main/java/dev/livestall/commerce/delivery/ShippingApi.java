package dev.livestall.commerce.delivery;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Hosts send orders; who sees sales sees their way. */
@RestController
@RequestMapping("/api/commerce/orders/{orderId}")
class ShippingApi {
    private final StaffDoor door;
    private final Shipping shipping;

    ShippingApi(StaffDoor door, Shipping shipping) {
        this.door = door;
        this.shipping = shipping;
    }

    record Sent(
            @NotNull Carrier carrier,

            @Pattern(regexp = "[A-Za-z0-9-]{5,40}") @Nullable
            String trackingNumber) {}

    @GetMapping("/shipment")
    Mono<Shipment> shipment(CheckedToken token, @PathVariable UUID orderId) {
        return door.open(token, Role::seesSales, (tx, staff) -> shipping.find(tx, orderId)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem())));
    }

    @PutMapping("/shipment")
    Mono<Shipment> ship(CheckedToken token, @PathVariable UUID orderId, @Valid @RequestBody Sent body) {
        return door.open(
                token,
                Role::hosts,
                (tx, staff) -> shipping.ship(tx, staff, orderId, body.carrier(), body.trackingNumber()));
    }

    @PostMapping("/delivered")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delivered(CheckedToken token, @PathVariable UUID orderId) {
        return door.open(token, Role::hosts, (tx, staff) -> shipping.delivered(tx, staff, orderId));
    }
}
