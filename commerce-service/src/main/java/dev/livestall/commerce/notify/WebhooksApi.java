package dev.livestall.commerce.notify;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the shop is told what its orders do. For owners: whoever sets this, sees the shop's sales. */
@RestController
@RequestMapping("/api/commerce/webhooks")
class WebhooksApi {
    private final StaffDoor door;
    private final Endpoints endpoints;

    WebhooksApi(StaffDoor door, Endpoints endpoints) {
        this.door = door;
        this.endpoints = endpoints;
    }

    record Wanted(
            @NotBlank @Size(max = 500) String url,
            @NotNull @Size(min = 1, max = 20) List<@NotNull Notable> events) {}

    record Made(UUID id, String secret) {}

    @GetMapping
    Mono<List<Endpoint>> all(CheckedToken token) {
        return owner(token, (tx, owner) -> endpoints.all(tx).collectList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Made> add(CheckedToken token, @Valid @RequestBody Wanted body) {
        return owner(token, (tx, owner) -> endpoints.add(tx, owner, body.url(), body.events()))
                .map(made -> new Made(made.id(), made.secret().shown()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody Wanted body) {
        return owner(token, (tx, owner) -> endpoints.change(tx, owner, id, body.url(), body.events()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(CheckedToken token, @PathVariable UUID id) {
        return owner(token, (tx, owner) -> endpoints.remove(tx, owner, id));
    }

    @PostMapping("/{id}/secret")
    Mono<Made> rotate(CheckedToken token, @PathVariable UUID id) {
        return owner(token, (tx, owner) -> endpoints.rotate(tx, owner, id)).map(secret -> new Made(id, secret.shown()));
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> resume(CheckedToken token, @PathVariable UUID id) {
        return owner(token, (tx, owner) -> endpoints.resume(tx, owner, id));
    }

    private <T> Mono<T> owner(CheckedToken token, BiFunction<Tx, StaffMember, Mono<T>> work) {
        return door.open(token, Role.OWNER::equals, work);
    }
}
