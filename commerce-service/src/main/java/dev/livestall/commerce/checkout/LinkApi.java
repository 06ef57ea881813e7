package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.settings.EdgeSettings;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Role;
import dev.livestall.events.Surface;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Makes links: for everyone by the staff, for one viewer at the viewer's tap. */
@RestController
class LinkApi {
    private static final ProblemType TOO_FAST = new ProblemType("too-fast", 429, "Too many links in a minute");

    private final Tenancy tenancy;
    private final StaffDoor door;
    private final BuyLinks links;
    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Audit audit;
    private final String base;
    private final int perMinute;

    LinkApi(
            Tenancy tenancy,
            StaffDoor door,
            BuyLinks links,
            Broadcasts broadcasts,
            LineUp lineUp,
            Audit audit,
            EdgeSettings edge,
            CommerceSettings settings) {
        this.tenancy = tenancy;
        this.door = door;
        this.links = links;
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.audit = audit;
        this.base = edge.commerceUrl() + "/buy/";
        this.perMinute = settings.checkout().linksPerMinute();
    }

    record MessageLink(
            @NotNull UUID productId,
            @NotBlank @Size(max = 64) String clientMessageId,
            @Size(max = 64) @Nullable String campaign) {}

    record MessageLinkAnswer(String ref, String url, UUID productId, UUID messageId) {}

    /** The id of the message is known before it is posted, so the link can name it. */
    @PostMapping("/api/commerce/broadcasts/{id}/links")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<MessageLinkAnswer> inMessage(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody MessageLink body) {
        return door.open(token, Role::isStaff, (tx, staff) -> {
            var message = MessageIds.of(id.toString(), staff.id().toString(), body.clientMessageId());
            return sold(tx, id, body.productId())
                    .then(Mono.defer(() -> links.add(
                            tx,
                            new Link(
                                    Link.newRef(),
                                    staff.shopId(),
                                    id,
                                    body.productId(),
                                    null,
                                    Surface.LINK,
                                    message,
                                    UUID.fromString(message),
                                    body.campaign(),
                                    tx.now()))))
                    .flatMap(link -> audit.append(tx, staff.shopId(), staff.id(), "link.make", link.ref())
                            .thenReturn(new MessageLinkAnswer(
                                    link.ref(), base + link.ref(), link.productId(), UUID.fromString(message))));
        });
    }

    /** Either {@code from}, a link to follow, or what was tapped and where. */
    record Tap(
            @Nullable String from,
            @Nullable UUID broadcastId,
            @Nullable UUID productId,
            @Nullable Surface surface,
            @Size(min = 1, max = 64) @Nullable String surfaceId,
            @Size(max = 64) @Nullable String campaign) {

        Link link(UUID shopId, UUID viewerId, Instant now) {
            if (broadcastId == null || productId == null || surface == null || surfaceId == null) {
                throw CommonProblems.INVALID.problem().with("from, or broadcastId, productId, surface and surfaceId");
            }
            return new Link(
                    Link.newRef(),
                    shopId,
                    broadcastId,
                    productId,
                    viewerId,
                    surface,
                    surfaceId,
                    message(),
                    campaign,
                    now);
        }

        // A message is named by its id; anything else on these surfaces is no message of ours.
        private @Nullable UUID message() {
            if (surface != Surface.LINK && surface != Surface.ANSWER) return null;
            try {
                return UUID.fromString(surfaceId == null ? "" : surfaceId);
            } catch (IllegalArgumentException e) {
                throw CommonProblems.INVALID.problem().with("surfaceId: the id of a message");
            }
        }
    }

    record TapAnswer(String ref, String url) {}

    @PostMapping("/api/commerce/buy-links")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<TapAnswer> ofViewer(Caller.Viewer viewer, @Valid @RequestBody Tap body) {
        var shop = UUID.fromString(viewer.shopId());
        var viewerId = UUID.fromString(viewer.viewerId());
        return tenancy.inShop(shop, tx -> links.inLastMinute(tx, viewerId)
                        .flatMap(made -> made >= perMinute ? Mono.error(tooFast()) : wanted(tx, shop, viewerId, body))
                        .flatMap(link -> links.add(tx, link)))
                .map(link -> new TapAnswer(link.ref(), base + link.ref()));
    }

    private static RuntimeException tooFast() {
        return TOO_FAST.problem().header("Retry-After", "60");
    }

    private Mono<Link> wanted(Tx tx, UUID shop, UUID viewerId, Tap tap) {
        if (tap.from() != null) return links.own(tx, tap.from()).map(link -> link.followedBy(viewerId, tx.now()));
        return Mono.fromSupplier(() -> tap.link(shop, viewerId, tx.now()))
                .flatMap(link -> sold(tx, link.broadcastId(), link.productId()).thenReturn(link));
    }

    /** Problem {@code unknown-broadcast} or {@code unknown-product} unless the show of the shop sells the product. */
    private Mono<Void> sold(Tx tx, UUID broadcastId, UUID productId) {
        return broadcasts
                .known(tx, broadcastId)
                .then(lineUp.has(tx, broadcastId, productId))
                .flatMap(yes -> yes ? Mono.empty() : Mono.error(Products.unknown()));
    }
}
