package dev.livestall.commerce.order;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OrderApi {
    private static final int MOST_OF_A_VIEWER = 100;

    private final Tenancy tenancy;
    private final StaffDoor door;
    private final Orders orders;
    private final Broadcasts broadcasts;

    OrderApi(Tenancy tenancy, StaffDoor door, Orders orders, Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
        this.tenancy = tenancy;
        this.door = door;
        this.orders = orders;
    }

    @GetMapping("/api/commerce/my/orders")
    Mono<List<OrderAnswer>> mine(Caller.Viewer viewer, @RequestParam(required = false) @Nullable UUID broadcastId) {
        var viewerId = UUID.fromString(viewer.viewerId());
        return tenancy.inShop(
                UUID.fromString(viewer.shopId()), tx -> orders.ofViewer(tx, viewerId, broadcastId, MOST_OF_A_VIEWER)
                        .map(OrderAnswer::of)
                        .collectList());
    }

    @GetMapping("/api/commerce/orders")
    Mono<List<OrderAnswer>> ofShop(
            CheckedToken token,
            @RequestParam(required = false) @Nullable UUID broadcastId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return door.open(token, Role::seesSales, (tx, staff) -> Mono.justOrEmpty(broadcastId)
                .flatMap(id -> broadcasts.known(tx, id))
                .thenMany(orders.ofShop(tx, broadcastId, limit))
                .map(OrderAnswer::toShop)
                .collectList());
    }
}
