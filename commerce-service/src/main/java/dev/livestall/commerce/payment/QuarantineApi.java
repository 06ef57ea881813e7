package dev.livestall.commerce.payment;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What Stripe said and the books contradict: looked through and closed by a person. For hosts. */
@RestController
class QuarantineApi {
    private static final String LIST = """
            SELECT * FROM payment_quarantine WHERE shop_id = current_shop() AND ($1 OR resolved_at IS NULL) ORDER BY at DESC, id LIMIT $2
            """;

    private final StaffDoor door;
    private final ResolvingQuarantine resolving;

    QuarantineApi(StaffDoor door, ResolvingQuarantine resolving) {
        this.door = door;
        this.resolving = resolving;
    }

    /** @param release the order can't be paid any more, says the person: it expires and its units are free */
    record Resolution(
            @NotBlank @Size(max = 500) String note,
            @Nullable Boolean release) {}

    /** @param all also those that are resolved */
    @GetMapping("/api/commerce/quarantine")
    Mono<List<Quarantined>> list(
            CheckedToken token,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return door.open(token, Role::hosts, (tx, staff) -> tx.all(LIST, Quarantined::read, all, limit)
                .collectList());
    }

    /** 204, also if it was resolved before: what was said first stays. */
    @PostMapping("/api/commerce/quarantine/{id}/resolve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> resolve(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody Resolution body) {
        return door.open(token, Role::hosts, (tx, staff) -> resolving.resolve(tx, staff, id, body));
    }
}
