package dev.livestall.commerce.books;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/commerce/broadcasts/{id}/books}, and {@code …/books/orders} order by order. For staff who see sales. */
@RestController
class BooksApi {
    private final StaffDoor door;
    private final ReadingBooks books;

    BooksApi(StaffDoor door, ReadingBooks books) {
        this.door = door;
        this.books = books;
    }

    @GetMapping("/api/commerce/broadcasts/{broadcastId}/books")
    Mono<Books> books(CheckedToken token, @PathVariable UUID broadcastId) {
        return door.open(token, Role::seesSales, (tx, staff) -> books.of(tx, broadcastId));
    }

    @GetMapping("/api/commerce/broadcasts/{broadcastId}/books/orders")
    Mono<List<Books.OrderSum>> orders(CheckedToken token, @PathVariable UUID broadcastId) {
        return door.open(token, Role::seesSales, (tx, staff) -> books.orders(tx, broadcastId));
    }
}
