package dev.livestall.commerce.catalog;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.idempotency.MakingOnce;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/products/{id}/stock-changes")
class StockApi {
    private final StaffDoor door;
    private final ChangingStock changing;
    private final MakingOnce once;

    StockApi(StaffDoor door, ChangingStock changing, MakingOnce once) {
        this.door = door;
        this.changing = changing;
        this.once = once;
    }

    /** @param change units that come in (1 to 10,000) or go out (−1 to −10,000) */
    record Body(
            @Nullable UUID variantId,
            @NotNull @Min(-10_000) @Max(10_000) Integer change,
            @NotNull ChangingStock.Reason reason,
            @Size(min = 1, max = 200) @Nullable String note) {}

    record Units(int left, int total) {}

    @PostMapping
    Mono<ResponseEntity<String>> change(
            CheckedToken token,
            @PathVariable UUID id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody Body body) {
        var key = IdempotencyKey.of(header);
        if (body.change() == 0) {
            return Mono.error(CommonProblems.INVALID.problem().with("change: not 0"));
        }
        var wish = new ChangingStock.Wish(body.variantId(), body.change(), body.reason(), body.note());
        return once.make(token, "stock " + id, key, body, (tx, staff) -> changing.change(tx, staff, id, wish)
                .map(level -> new Units(level.free(), level.total())));
    }

    @GetMapping
    Mono<List<ChangingStock.Line>> last(CheckedToken token, @PathVariable UUID id) {
        return door.open(
                token, Role::isStaff, (tx, staff) -> changing.last(tx, id).collectList());
    }
}
