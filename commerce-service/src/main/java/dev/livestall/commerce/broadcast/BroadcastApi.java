package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.outbox.Log;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.EventJson;
import dev.livestall.events.Role;
import dev.livestall.events.Topics;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/broadcasts")
class BroadcastApi {
    private final StaffDoor door;
    private final Broadcasts broadcasts;
    private final GoingLive shows;
    private final Products products;
    private final Shops shops;
    private final Log log;
    private final Answers answers;
    private final CommerceSettings.Selling settings;

    BroadcastApi(
            StaffDoor door,
            Broadcasts broadcasts,
            GoingLive shows,
            Products products,
            Shops shops,
            Log log,
            Answers answers,
            CommerceSettings settings) {
        this.door = door;
        this.broadcasts = broadcasts;
        this.shows = shows;
        this.products = products;
        this.shops = shops;
        this.log = log;
        this.answers = answers;
        this.settings = settings.selling();
    }

    @GetMapping
    Mono<List<BroadcastAnswer>> list(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> shops.own(tx).flatMap(shop -> broadcasts
                .all(tx)
                .map(show -> BroadcastAnswer.of(show, shop))
                .collectList()));
    }

    /** With an Idempotency-Key a repeated request gets the first one's answer. */
    @PostMapping
    Mono<ResponseEntity<String>> make(
            CheckedToken token,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody NewBroadcast body) {
        var key = IdempotencyKey.ifGiven(header);
        var ids = List.copyOf(body.productIds());
        if (new HashSet<>(ids).size() != ids.size() || ids.size() > settings.productsPerShow()) {
            return Mono.error(CommonProblems.INVALID
                    .problem()
                    .with("productIds: each once, at most " + settings.productsPerShow()));
        }
        return log.partitions(Topics.ROOM_EVENTS)
                .flatMap(partitions -> door.open(
                        token,
                        Role::hosts,
                        (tx, staff) -> answers.onceIfKeyed(
                                tx,
                                staff.shopId(),
                                "broadcast",
                                key,
                                EventJson.MAPPER.writeValueAsString(body),
                                () -> allKnown(tx, ids)
                                        .then(Mono.defer(() ->
                                                shows.make(tx, staff, body.draft(staff.shopId(), partitions), ids)))
                                        .flatMap(show -> answer(tx, show))
                                        .map(show -> Answer.of(201, show)))))
                .map(Answer::response);
    }

    @PostMapping("/{id}/start")
    Mono<BroadcastAnswer> start(CheckedToken token, @PathVariable UUID id) {
        return door.open(
                token, Role::hosts, (tx, staff) -> shows.start(tx, staff, id).flatMap(show -> answer(tx, show)));
    }

    @PostMapping("/{id}/end")
    Mono<BroadcastAnswer> end(CheckedToken token, @PathVariable UUID id) {
        return door.open(
                token, Role::hosts, (tx, staff) -> shows.end(tx, staff, id).flatMap(show -> answer(tx, show)));
    }

    private Mono<BroadcastAnswer> answer(Tx tx, Broadcast show) {
        return shops.own(tx).map(shop -> BroadcastAnswer.of(show, shop));
    }

    private Mono<Void> allKnown(Tx tx, List<UUID> ids) {
        return products.some(tx, ids)
                .map(Product::id)
                .count()
                .flatMap(found -> found == ids.size() ? Mono.empty() : Mono.error(Products.unknown()));
    }
}
