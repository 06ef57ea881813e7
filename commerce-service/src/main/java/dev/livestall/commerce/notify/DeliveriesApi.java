package dev.livestall.commerce.notify;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was told an endpoint, what came of it, and once more. For owners. */
@RestController
@RequestMapping("/api/commerce/webhooks/{id}")
class DeliveriesApi {
    private final StaffDoor door;
    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final WritingMessages writing;

    DeliveriesApi(StaffDoor door, Endpoints endpoints, Deliveries deliveries, WritingMessages writing) {
        this.door = door;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.writing = writing;
    }

    record Test(UUID deliveryId) {}

    record Since(@NotNull Instant since) {}

    record Replayed(long replayed) {}

    @GetMapping("/deliveries")
    Mono<List<Deliveries.Delivery>> page(
            CheckedToken token,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "waiting|delivered|failed") String state,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> endpoints
                .known(tx, id)
                .then(deliveries.page(tx, id, state, before, limit).collectList()));
    }

    @PostMapping("/deliveries/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> again(CheckedToken token, @PathVariable UUID id, @PathVariable UUID deliveryId) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> endpoints
                .known(tx, id)
                .then(deliveries.again(tx, id, deliveryId))
                .then(endpoints.noted(tx, owner, "webhook.replay", deliveryId)));
    }

    @PostMapping("/replay")
    Mono<Replayed> allAgain(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody Since body) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> endpoints
                .known(tx, id)
                .then(deliveries.allAgain(tx, id, body.since()))
                .flatMap(
                        rows -> endpoints.noted(tx, owner, "webhook.replay", id).thenReturn(new Replayed(rows))));
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Test> test(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> endpoints
                .known(tx, id)
                .then(Mono.defer(() -> writing.test(tx, owner.shopId(), id)))
                .flatMap(delivery ->
                        endpoints.noted(tx, owner, "webhook.test", id).thenReturn(new Test(delivery))));
    }
}
