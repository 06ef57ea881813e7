package dev.livestall.commerce.checkout;

import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Waiting for one unit of a link's product. Only a viewer's own link can wait: the order that comes of it is found there. */
@RestController
@RequestMapping("/api/commerce/buy-links/{ref}/waiting")
class WaitApi {
    /** In one line; who comes later would wait for a unit that will hardly come. */
    private static final int LONGEST_LINE = 1_000;

    private static final ProblemType FULL = new ProblemType("waitlist-full", 409, "Too many wait for it already");

    private final Tenancy tenancy;
    private final BuyLinks links;
    private final Variants variants;
    private final Waitlist waitlist;

    WaitApi(Tenancy tenancy, BuyLinks links, Variants variants, Waitlist waitlist) {
        this.tenancy = tenancy;
        this.links = links;
        this.variants = variants;
        this.waitlist = waitlist;
    }

    /** @param variantId needed if there is a choice */
    record Wish(@Nullable UUID variantId) {}

    /** @param place from 1; 0 for not waiting */
    record Place(int place) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Place> join(@PathVariable String ref, @RequestBody Wish body) {
        return own(ref, (tx, link) -> variants.meant(tx, link.productId(), body.variantId())
                .flatMap(variant -> waitlist.join(tx, link, variant.id(), viewer(link), LONGEST_LINE))
                .then(Mono.defer(() -> place(tx, link)))
                .filter(it -> it.place() > 0)
                .switchIfEmpty(Mono.error(FULL::problem)));
    }

    @GetMapping
    Mono<Place> now(@PathVariable String ref) {
        return own(ref, this::place);
    }

    /** 204, also if it waited for nothing. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> leave(@PathVariable String ref) {
        return own(ref, (tx, link) -> waitlist.leave(tx, link.ref()));
    }

    private Mono<Place> place(Tx tx, Link link) {
        return waitlist.place(tx, link.ref()).map(Place::new);
    }

    private static UUID viewer(Link link) {
        var viewer = link.viewerId();
        if (viewer == null) throw BuyLinks.UNKNOWN.problem();
        return viewer;
    }

    private <T> Mono<T> own(String ref, BiFunction<Tx, Link, Mono<T>> work) {
        return links.known(ref)
                .filter(link -> link.viewerId() != null)
                .switchIfEmpty(Mono.error(BuyLinks.UNKNOWN::problem))
                .flatMap(link -> tenancy.inShop(link.shopId(), tx -> work.apply(tx, link)));
    }
}
