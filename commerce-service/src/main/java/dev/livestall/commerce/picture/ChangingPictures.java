package dev.livestall.commerce.picture;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.picture.Pictures.Picture;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.MessageIds;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds, orders and takes away pictures under the product's row lock, and tells the directory when the card's one changes. */
@Component
class ChangingPictures {
    /** Of one product. */
    static final int MOST = 10;

    private static final ProblemType LIMIT =
            new ProblemType("picture-limit", 422, "More pictures than a product may have");

    private final Products products;
    private final Pictures pictures;
    private final Outbox outbox;
    private final Audit audit;

    ChangingPictures(Products products, Pictures pictures, Outbox outbox, Audit audit) {
        this.products = products;
        this.pictures = pictures;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The same file again is the same picture. */
    static Picture of(UUID shopId, UUID productId, String fileHash, Done file) {
        var id = MessageIds.nameBased("picture\n" + productId + "\n" + fileHash);
        return new Picture(id, shopId, productId, file.mediaType(), file.width(), file.height());
    }

    /** Empty if it is a new one for which there is room. */
    Mono<Picture> already(Tx tx, Picture picture) {
        return pictures.of(tx, picture.productId()).collectList().flatMap(all -> {
            if (all.contains(picture)) return Mono.just(picture);
            return all.size() < MOST ? Mono.empty() : Mono.error(LIMIT.problem().and("max", MOST));
        });
    }

    /** Its file is in the store by now: a row never names a file that isn't there, and no lock is held while the store takes its time. */
    Mono<Picture> add(Tx tx, StaffMember by, Picture picture) {
        return products.lock(tx, picture.productId()).flatMap(product -> already(tx, picture)
                .switchIfEmpty(Mono.defer(() -> pictures.of(tx, picture.productId())
                        .count()
                        .flatMap(others -> pictures.add(tx, picture, others.intValue()))
                        .then(audit.append(tx, by.shopId(), by.id(), "picture.add", picture.id()))
                        .then(Mono.defer(() -> chosen(tx, product)))
                        .thenReturn(picture))));
    }

    /** Exactly these, in this order. Problem {@code invalid} if one of them isn't the product's. */
    Mono<List<Picture>> order(Tx tx, StaffMember by, UUID productId, List<UUID> ids) {
        return products.lock(tx, productId)
                .flatMap(product -> pictures.of(tx, productId)
                        .map(Picture::id)
                        .collectList()
                        .flatMap(all -> all.containsAll(ids) && new HashSet<>(ids).size() == ids.size()
                                ? pictures.keep(tx, productId, ids)
                                : Mono.error(CommonProblems.INVALID
                                        .problem()
                                        .with("pictureIds: pictures of this product, each once")))
                        .then(audit.append(tx, by.shopId(), by.id(), "picture.order", productId))
                        .then(Mono.defer(() -> chosen(tx, product))))
                .thenMany(Flux.defer(() -> pictures.of(tx, productId)))
                .collectList();
    }

    /** @param before as it was before its pictures changed */
    private Mono<Void> chosen(Tx tx, Product before) {
        return pictures.choose(tx, before.id())
                .then(Mono.defer(() -> products.any(tx, before.id())))
                .filter(after -> !after.image().equals(before.image()))
                .flatMap(after -> outbox.append(tx, before.shopId(), after.entry()));
    }
}
