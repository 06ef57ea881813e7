package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.Caller;
import java.util.List;
import java.util.Objects;
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
    private final OrderPageLinks links;

    OrderApi(Tenancy tenancy, Orders orders, OrderPageLinks links) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.links = links;
    }

    /** @param page the buyer's own page of it, for the buyer's eyes only */
    record Mine(@JsonUnwrapped OrderAnswer order, String page) {}

    @GetMapping("/api/commerce/my/orders")
    Mono<List<Mine>> mine(Caller.Viewer viewer, @RequestParam(required = false) @Nullable UUID broadcastId) {
        var viewerId = UUID.fromString(viewer.viewerId());
        return tenancy.inShop(
                UUID.fromString(viewer.shopId()), tx -> orders.ofViewer(tx, viewerId, broadcastId, MOST_OF_A_VIEWER)
                        .map(OrderAnswer::of)
                        .collectList()
                        .flatMap(answers -> withPages(tx, answers)));
    }

    private Mono<List<Mine>> withPages(Tx tx, List<OrderAnswer> answers) {
        return links.of(tx, answers.stream().map(OrderAnswer::orderId).toList()).map(pages -> answers.stream()
                .map(answer -> new Mine(answer, Objects.requireNonNull(pages.get(answer.orderId()))))
                .toList());
    }
}
