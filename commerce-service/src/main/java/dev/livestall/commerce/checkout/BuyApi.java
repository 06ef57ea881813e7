package dev.livestall.commerce.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.card.Cards;
import dev.livestall.commerce.order.OrderPageLinks;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.pages.Pages;
import dev.livestall.events.Card;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What a link shows. All of it is read only: previews and prefetches come here too. */
@RestController
class BuyApi {
    private final Tenancy tenancy;
    private final BuyLinks links;
    private final Shops shops;
    private final Cards cards;
    private final Orders orders;
    private final OrderPageLinks orderPages;
    private final Pages pages;
    private final int unitsPerLine;

    BuyApi(
            Tenancy tenancy,
            BuyLinks links,
            Shops shops,
            Cards cards,
            Orders orders,
            OrderPageLinks orderPages,
            Pages pages,
            CommerceSettings settings) {
        this.tenancy = tenancy;
        this.links = links;
        this.shops = shops;
        this.cards = cards;
        this.orders = orders;
        this.orderPages = orderPages;
        this.pages = pages;
        this.unitsPerLine = settings.checkout().unitsPerLine();
    }

    /**
     * @param unitsHeld false if who pays first is served; absent otherwise
     * @param order the newest order by a viewer's own link; never said of a link for everyone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkAnswer(
            String ref,
            UUID broadcastId,
            Seller shop,
            Card card,
            int perBuyer,
            Shipping shipping,
            @Nullable Boolean unitsHeld,
            Instant serverTime,
            @Nullable OrderNow order) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seller(
            Words name,
            Words sellerLine,
            @Nullable Words sellerDetails,
            @Nullable Words withdrawal) {}

    /** @param freeFrom a sum of goods from which delivery costs nothing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shipping(Money fee, @Nullable Money freeFrom) {}

    /** @param page the buyer's own page of it */
    record OrderNow(UUID orderId, String state, String page) {}

    @GetMapping("/buy/{ref}")
    Mono<ResponseEntity<String>> buy(@PathVariable String ref) {
        return page("buy", ref);
    }

    @GetMapping("/paid/{ref}")
    Mono<ResponseEntity<String>> paid(@PathVariable String ref) {
        return page("paid", ref);
    }

    // An unknown link gets the page too, which says so from the API's answer; the status tells previews.
    private Mono<ResponseEntity<String>> page(String template, String ref) {
        return links.known(ref)
                .flatMap(link -> pages.render(template, Map.of("ref", link.ref())))
                .onErrorResume(
                        BuyLinks::isUnknown,
                        unknown -> pages.render(HttpStatus.NOT_FOUND, template, Map.of("ref", ""), List.of()));
    }

    @GetMapping("/api/commerce/buy-links/{ref}")
    Mono<ResponseEntity<LinkAnswer>> link(@PathVariable String ref) {
        return links.known(ref)
                .flatMap(link -> tenancy.inShop(link.shopId(), tx -> answer(tx, link)))
                .map(body ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body));
    }

    private Mono<LinkAnswer> answer(Tx tx, Link link) {
        return shops.own(tx).flatMap(shop -> cards.of(tx, link.productId()).flatMap(card -> orderNow(tx, link)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(order -> answer(tx, link, shop, card, order.orElse(null)))));
    }

    private Mono<OrderNow> orderNow(Tx tx, Link link) {
        if (link.viewerId() == null) return Mono.empty();
        return orders.newestOfLink(tx, link.ref()).flatMap(order -> orderPages
                .of(tx, List.of(order.id()))
                .map(pages ->
                        new OrderNow(order.id(), order.state().word(), Objects.requireNonNull(pages.get(order.id())))));
    }

    private LinkAnswer answer(Tx tx, Link link, Shop shop, Card card, @Nullable OrderNow order) {
        var offer = card.offer();
        var terms = shop.terms();
        return new LinkAnswer(
                link.ref(),
                link.broadcastId(),
                new Seller(shop.name(), terms.sellerLine(), terms.sellerDetails(), terms.withdrawal()),
                card,
                offer == null ? unitsPerLine : Math.min(offer.perBuyer(), unitsPerLine),
                new Shipping(terms.fee(), terms.freeFrom()),
                shop.hold().holdsUnits() ? null : false,
                tx.now(),
                order);
    }
}
