package dev.livestall.commerce.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.BroadcastAnswer;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.broadcast.LineUp.Listed;
import dev.livestall.commerce.card.Cards;
import dev.livestall.commerce.pin.Pin;
import dev.livestall.commerce.pin.Pins;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Card;
import dev.livestall.events.Offer;
import dev.livestall.events.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ShowApi {
    private final StaffDoor door;
    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Shops shops;
    private final Cards cards;
    private final Pins pins;

    ShowApi(StaffDoor door, Broadcasts broadcasts, LineUp lineUp, Shops shops, Cards cards, Pins pins) {
        this.door = door;
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.shops = shops;
        this.cards = cards;
        this.pins = pins;
    }

    /**
     * @param pin the first of {@code pins}
     * @param offer the first pinned product's that has one, else the one that started last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShowAnswer(
            @JsonUnwrapped BroadcastAnswer show,
            List<ShowProduct> products,
            @Nullable Pin pin,
            List<Pin> pins,
            @Nullable Offer offer) {}

    record ShowProduct(
            int position,
            Card card,
            boolean pinned,
            boolean shown,
            @Nullable Integer cueSeconds) {}

    @GetMapping("/api/commerce/broadcasts/{id}")
    Mono<ShowAnswer> show(CheckedToken token, @PathVariable UUID id) {
        return door.open(
                token, Role::isStaff, (tx, staff) -> broadcasts.known(tx, id).flatMap(show -> whole(tx, show)));
    }

    private Mono<ShowAnswer> whole(Tx tx, Broadcast show) {
        return shops.own(tx)
                .flatMap(shop -> lineUp.of(tx, show.id()).collectList().flatMap(listed -> cards.of(
                                tx, listed.stream().map(Listed::productId).toList())
                        .flatMap(all -> pins.now(tx, show.id())
                                .collectList()
                                .map(now -> answer(BroadcastAnswer.of(show, shop), listed, all, now)))));
    }

    private static ShowAnswer answer(BroadcastAnswer show, List<Listed> listed, List<Card> cards, List<Pin> pins) {
        Map<String, Card> byId = cards.stream().collect(Collectors.toMap(Card::productId, Function.identity()));
        var products = listed.stream()
                .map(it -> new ShowProduct(
                        it.position(),
                        Objects.requireNonNull(byId.get(it.productId().toString())),
                        pins.stream().anyMatch(pin -> pin.productId().equals(it.productId())),
                        it.shown(),
                        it.cueSeconds()))
                .toList();
        return new ShowAnswer(show, products, pins.isEmpty() ? null : pins.get(0), pins, offer(products));
    }

    private static @Nullable Offer offer(List<ShowProduct> products) {
        Comparator<ShowProduct> pinnedFirst = Comparator.comparing(it -> !it.pinned());
        Comparator<ShowProduct> newestFirst = Comparator.comparing(
                it -> Objects.requireNonNull(it.card().offer()).startsAt(), Comparator.reverseOrder());
        return products.stream()
                .filter(it -> it.card().offer() != null)
                .min(pinnedFirst.thenComparing(newestFirst))
                .map(it -> it.card().offer())
                .orElse(null);
    }
}
