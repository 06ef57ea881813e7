package dev.livestall.commerce.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.shop.HoldPolicy;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The shop's hold policy: hosts see it, owners set it. */
@RestController
@RequestMapping("/api/commerce/hold-policy")
class HoldPolicyApi {
    private final StaffDoor door;
    private final Shops shops;
    private final Audit audit;

    HoldPolicyApi(StaffDoor door, Shops shops, Audit audit) {
        this.door = door;
        this.shops = shops;
        this.audit = audit;
    }

    /** @param holdSeconds absent: as long as the service says */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            @NotNull Boolean holdsUnits,
            @Nullable @Min(300) @Max(82_800) Integer holdSeconds) {
        static Body of(Shop shop) {
            return new Body(shop.hold().holdsUnits(), shop.hold().holdSeconds());
        }
    }

    @GetMapping
    Mono<Body> now(CheckedToken token) {
        return door.open(token, Role::hosts, (tx, staff) -> shops.own(tx).map(Body::of));
    }

    /** The whole policy, for checkouts from now on: those that are under way stay as they were agreed. */
    @PutMapping
    Mono<Body> set(CheckedToken token, @Valid @RequestBody Body body) {
        return door.open(token, role -> role == Role.OWNER, (tx, staff) -> shops.hold(
                        tx, new HoldPolicy(body.holdsUnits(), body.holdSeconds()))
                .then(audit.append(tx, staff.shopId(), staff.id(), "shop.hold", staff.shopId()))
                .thenReturn(body));
    }
}
