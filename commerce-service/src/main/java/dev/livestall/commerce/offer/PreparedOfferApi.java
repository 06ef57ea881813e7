package dev.livestall.commerce.offer;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is to be offered in a show, written down before it. A price that nobody was told yet is for those who see sales. */
@RestController
@RequestMapping("/api/commerce/broadcasts/{broadcastId}/prepared-offers")
class PreparedOfferApi {
    private final StaffDoor door;
    private final Broadcasts broadcasts;
    private final PreparedOffers prepared;
    private final PreparingOffer preparing;

    PreparedOfferApi(StaffDoor door, Broadcasts broadcasts, PreparedOffers prepared, PreparingOffer preparing) {
        this.door = door;
        this.broadcasts = broadcasts;
        this.prepared = prepared;
        this.preparing = preparing;
    }

    @GetMapping
    Mono<List<PreparedOffer>> list(CheckedToken token, @PathVariable UUID broadcastId) {
        return door.open(token, Role::seesSales, (tx, staff) -> broadcasts
                .known(tx, broadcastId)
                .thenMany(prepared.of(tx, broadcastId))
                .collectList());
    }

    @PutMapping("/{productId}")
    Mono<PreparedOffer> prepare(
            CheckedToken token,
            @PathVariable UUID broadcastId,
            @PathVariable UUID productId,
            @Valid @RequestBody PreparedOffer.Wanted body) {
        return door.open(token, Role::hosts, (tx, staff) -> preparing.prepare(tx, staff, broadcastId, productId, body));
    }

    /** 204, also if there was none. */
    @DeleteMapping("/{productId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> forget(CheckedToken token, @PathVariable UUID broadcastId, @PathVariable UUID productId) {
        return door.open(token, Role::hosts, (tx, staff) -> preparing.forget(tx, staff, broadcastId, productId));
    }
}
