package dev.livestall.commerce.offer;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.idempotency.MakingOnce;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Offer;
import dev.livestall.events.OfferEnd;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/broadcasts/{broadcastId}/offers")
class OfferApi {
    private static final ProblemType UNKNOWN = new ProblemType("unknown-offer", 404, "There is no such offer here");

    private final StaffDoor door;
    private final StartingOffer starting;
    private final EndingOffer ending;
    private final ExtendingOffer extending;
    private final Offers offers;
    private final Broadcasts broadcasts;
    private final Audit audit;
    private final MakingOnce once;

    OfferApi(
            StaffDoor door,
            StartingOffer starting,
            EndingOffer ending,
            ExtendingOffer extending,
            Offers offers,
            Broadcasts broadcasts,
            Audit audit,
            MakingOnce once) {
        this.door = door;
        this.starting = starting;
        this.ending = ending;
        this.extending = extending;
        this.offers = offers;
        this.broadcasts = broadcasts;
        this.audit = audit;
        this.once = once;
    }

    /** With an Idempotency-Key a repeated request gets the first one's answer. */
    @PostMapping
    Mono<ResponseEntity<String>> start(
            CheckedToken token,
            @PathVariable UUID broadcastId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody NewOffer body) {
        var key = IdempotencyKey.ifGiven(header);
        return once.make(
                token, "offer " + broadcastId, key, body, (tx, staff) -> starting.start(tx, staff, broadcastId, body));
    }

    /** @param seconds from now until its end */
    record Longer(@NotNull @Min(10) Integer seconds) {}

    @PostMapping("/{offerId}/extend")
    Mono<Offer> extend(
            CheckedToken token,
            @PathVariable UUID broadcastId,
            @PathVariable UUID offerId,
            @Valid @RequestBody Longer body) {
        return door.open(token, Role::hosts, (tx, staff) -> offers.exists(tx, broadcastId, offerId)
                .flatMap(known -> known
                        ? extending.extend(tx, staff, broadcastId, offerId, body.seconds())
                        : Mono.error(UNKNOWN.problem())));
    }

    /** 204, also if it had ended before. */
    @PostMapping("/{offerId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(CheckedToken token, @PathVariable UUID broadcastId, @PathVariable UUID offerId) {
        return door.open(token, Role::hosts, (tx, staff) -> broadcasts
                .known(tx, broadcastId)
                .flatMap(show -> offers.exists(tx, broadcastId, offerId))
                .flatMap(known -> known ? ending.end(tx, offerId, OfferEnd.STOPPED) : Mono.error(UNKNOWN.problem()))
                .flatMap(ended -> audit.append(tx, staff.shopId(), staff.id(), "offer.end", offerId)));
    }
}
