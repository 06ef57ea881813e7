package dev.livestall.commerce.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.commerce.order.OrderAnswer;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.events.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The buyer's own page of an order: what was bought, of whom, on which way it is, how it may go back. Reading alone. */
@RestController
class OrderPageApi {
    private final OrderPages known;
    private final Tenancy tenancy;
    private final Orders orders;
    private final Shops shops;
    private final Shipping shipping;
    private final Pages pages;

    OrderPageApi(OrderPages known, Tenancy tenancy, Orders orders, Shops shops, Shipping shipping, Pages pages) {
        this.known = known;
        this.tenancy = tenancy;
        this.orders = orders;
        this.shops = shops;
        this.shipping = shipping;
        this.pages = pages;
    }

    /** @param shipment absent until it is sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            @JsonUnwrapped OrderAnswer order,
            Seller shop,
            @Nullable Shipment shipment) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seller(
            Words name,
            Words sellerLine,
            @Nullable Words sellerDetails,
            @Nullable Words withdrawal) {
        static Seller of(Shop shop) {
            var terms = shop.terms();
            return new Seller(shop.name(), terms.sellerLine(), terms.sellerDetails(), terms.withdrawal());
        }
    }

    @GetMapping("/order/{orderId}/{key}")
    Mono<ResponseEntity<String>> page(@PathVariable UUID orderId, @PathVariable UUID key) {
        return known.shopOf(orderId, key)
                .flatMap(shop -> pages.render("order", Map.of("orderId", orderId, "key", key)))
                .onErrorResume(
                        ProblemException.class,
                        unknown -> pages.render(HttpStatus.NOT_FOUND, "order", Map.of(), List.of()));
    }

    @GetMapping("/api/commerce/order-pages/{orderId}/{key}")
    Mono<ResponseEntity<Page>> data(@PathVariable UUID orderId, @PathVariable UUID key) {
        return known.shopOf(orderId, key)
                .flatMap(shop -> tenancy.inShop(shop, tx -> whole(tx, orderId)))
                .map(body ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body));
    }

    private Mono<Page> whole(Tx tx, UUID orderId) {
        return orders.find(tx, orderId).flatMap(order -> shops.own(tx).flatMap(shop -> shipping.find(tx, orderId)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(sent -> new Page(OrderAnswer.of(order), Seller.of(shop), sent.orElse(null)))));
    }
}
