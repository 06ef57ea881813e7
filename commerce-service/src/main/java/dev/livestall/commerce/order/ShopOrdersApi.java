package dev.livestall.commerce.order;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
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
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A shop's orders for its staff who see sales: found, looked at, noted on, exported. */
@RestController
class ShopOrdersApi {
    /** Names the last order of a full page, for {@code after}. */
    static final String NEXT = "Livestall-Next";

    private static final int MOST_IN_A_FILE = 10_000;

    private final StaffDoor door;
    private final Orders orders;
    private final OrderHistory history;
    private final Broadcasts broadcasts;

    ShopOrdersApi(StaffDoor door, Orders orders, OrderHistory history, Broadcasts broadcasts) {
        this.door = door;
        this.orders = orders;
        this.history = history;
        this.broadcasts = broadcasts;
    }

    @GetMapping("/api/commerce/orders")
    Mono<ResponseEntity<List<OrderAnswer>>> list(
            CheckedToken token,
            @ParameterObject @Valid OrderWish wish,
            @RequestParam(required = false) @Nullable @Size(max = 60) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var place = after == null ? null : OrderQuery.Place.parse(after);
        return door.open(token, Role::seesSales, (tx, staff) -> found(
                        tx, wish.query(staff.role().hosts(), place, limit))
                .map(found -> page(found, limit)));
    }

    /** What all that fit come to, by currency. */
    @GetMapping("/api/commerce/orders/totals")
    Mono<List<OrderTotal>> totals(CheckedToken token, @ParameterObject @Valid OrderWish wish) {
        return door.open(token, Role::seesSales, (tx, staff) -> {
            var query = wish.query(staff.role().hosts(), null, 1);
            return ofShop(tx, query).thenMany(orders.totals(tx, query)).collectList();
        });
    }

    private Mono<List<Order>> found(Tx tx, OrderQuery query) {
        return ofShop(tx, query).thenMany(orders.found(tx, query)).collectList();
    }

    /** Another shop's show is not there, which is not the same as one that sold nothing. */
    private Mono<?> ofShop(Tx tx, OrderQuery query) {
        return Mono.justOrEmpty(query.broadcastId()).flatMap(id -> broadcasts.known(tx, id));
    }

    private static ResponseEntity<List<OrderAnswer>> page(List<Order> found, int limit) {
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (found.size() == limit) {
            answer.header(NEXT, OrderQuery.Place.of(found.get(limit - 1)).toString());
        }
        return answer.body(found.stream().map(OrderAnswer::toShop).toList());
    }

    /** With the buyer's contact for hosts. */
    @GetMapping("/api/commerce/orders/{orderId}")
    Mono<OrderDetail> one(CheckedToken token, @PathVariable UUID orderId) {
        return door.open(token, Role::seesSales, (tx, staff) -> known(tx, orderId)
                .flatMap(order -> history.of(tx, orderId).flatMap(all -> contact(tx, orderId, staff.role())
                        .map(contact -> OrderDetail.of(order, contact, all))
                        .switchIfEmpty(Mono.fromSupplier(() -> OrderDetail.of(order, null, all))))));
    }

    private Mono<Contact> contact(Tx tx, UUID orderId, Role role) {
        return role.hosts() ? history.contact(tx, orderId) : Mono.empty();
    }

    private Mono<Order> known(Tx tx, UUID orderId) {
        return orders.find(tx, orderId).switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }

    record Note(@NotBlank @Size(max = 1_000) String text) {}

    @PostMapping("/api/commerce/orders/{orderId}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(CheckedToken token, @PathVariable UUID orderId, @Valid @RequestBody Note body) {
        return door.open(token, Role::hosts, (tx, staff) -> known(tx, orderId)
                .flatMap(order -> history.note(tx, orderId, staff.id(), body.text())));
    }

    /** The newest 10,000 that fit. */
    @GetMapping("/api/commerce/orders.csv")
    Mono<ResponseEntity<String>> csv(CheckedToken token, @ParameterObject @Valid OrderWish wish) {
        return door.open(
                        token,
                        Role::seesSales,
                        (tx, staff) -> found(tx, wish.query(staff.role().hosts(), null, MOST_IN_A_FILE)))
                .map(found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header("Content-Disposition", "attachment; filename=\"orders.csv\"")
                        .body(OrderCsv.of(found)));
    }
}
