package dev.livestall.commerce.order;

import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.tokens.Caller;
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
    private final Orders orders;

    OrderApi(Tenancy tenancy, Orders orders) {
        this.tenancy = tenancy;
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
}
