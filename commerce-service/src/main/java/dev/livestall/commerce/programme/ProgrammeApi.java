package dev.livestall.commerce.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.broadcast.LineUp.Listed;
import dev.livestall.commerce.card.Cards;
import dev.livestall.commerce.pin.Pins;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Public: waiting rooms and replays ask for it. */
@RestController
class ProgrammeApi {
    /** Everybody in a waiting room asks at the same time. */
    private static final CacheControl FOR_A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

    private final Tenancy tenancy;
    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Pins pins;
    private final Cards cards;

    ProgrammeApi(Tenancy tenancy, Broadcasts broadcasts, LineUp lineUp, Pins pins, Cards cards) {
        this.tenancy = tenancy;
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.pins = pins;
        this.cards = cards;
    }

    /**
     * @param products before the show all that it will sell, in its order; from its start on what was on the screen
     * @param shown what was on the screen, in the order in which it came there
     */
    record Programme(List<Card> products, List<Shown> shown) {}

    /** @param until missing while it is still there */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            UUID pinId,
            UUID productId,
            Instant from,
            @Nullable Instant until) {}

    @GetMapping("/api/commerce/broadcasts/{id}/programme")
    Mono<ResponseEntity<Programme>> programme(@PathVariable UUID id) {
        return tenancy.atTheDoor(tx -> broadcasts.known(tx, id))
                .filter(ProgrammeApi::isAnnounced)
                .switchIfEmpty(Mono.error(Broadcasts.UNKNOWN::problem))
                .flatMap(show -> tenancy.inShop(show.shopId(), tx -> of(tx, show)))
                .map(body -> ResponseEntity.ok().cacheControl(FOR_A_MOMENT).body(body));
    }

    /** The rehearsal of a draft is as much of a secret as the draft. */
    private static boolean isAnnounced(Broadcast show) {
        return show.startedAt() != null || show.plan().scheduledAt() != null;
    }

    private Mono<Programme> of(Tx tx, Broadcast show) {
        boolean begun = show.startedAt() != null;
        return lineUp.of(tx, show.id())
                .filter(listed -> !begun || listed.shown())
                .map(Listed::productId)
                .collectList()
                .flatMap(ids -> cards.of(tx, ids).map(all -> inOrder(all, ids)))
                .zipWith(shown(tx, show).collectList(), Programme::new);
    }

    private static List<Card> inOrder(List<Card> cards, List<UUID> ids) {
        return cards.stream()
                .sorted(Comparator.comparing(card -> ids.indexOf(UUID.fromString(card.productId()))))
                .toList();
    }

    private Flux<Shown> shown(Tx tx, Broadcast show) {
        Instant began = show.startedAt();
        if (began == null) return Flux.empty();
        // What was on the screen at the end stays pinned.
        return pins.since(tx, show.id(), began)
                .map(pin -> new Shown(
                        pin.pinId(), pin.productId(), pin.from(), pin.until() == null ? show.endedAt() : pin.until()));
    }
}
