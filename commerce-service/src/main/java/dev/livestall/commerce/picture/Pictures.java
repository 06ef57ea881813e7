package dev.livestall.commerce.picture;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of pictures. */
@Component
class Pictures {
    private static final String ADD = """
            INSERT INTO picture (id, shop_id, product_id, position, media_type, width, height, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    /** @param id a function of product and file */
    record Picture(UUID id, UUID shopId, UUID productId, String mediaType, int width, int height) {
        String url() {
            return "/api/commerce/pictures/" + id;
        }

        /** In the store. */
        String name() {
            return shopId + "/" + id + (mediaType.equals("image/png") ? ".png" : ".jpg");
        }
    }

    /** In their order; the first is the one on the card. */
    Flux<Picture> of(Tx tx, UUID productId) {
        return tx.all("SELECT * FROM picture WHERE product_id = $1 ORDER BY position, id", Pictures::read, productId);
    }

    /** Any shop's. As the worker: pictures are public. */
    Mono<Picture> find(Tx worker, UUID id) {
        return worker.one("SELECT * FROM picture WHERE id = $1", Pictures::read, id);
    }

    Mono<Void> add(Tx tx, Picture picture, int position) {
        return tx.change(
                        ADD,
                        picture.id(),
                        picture.shopId(),
                        picture.productId(),
                        position,
                        picture.mediaType(),
                        picture.width(),
                        picture.height(),
                        tx.now())
                .then();
    }

    /** Exactly these stay, in this order. */
    Mono<Void> keep(Tx tx, UUID productId, List<UUID> ids) {
        return tx.change(
                        "DELETE FROM picture WHERE product_id = $1 AND id <> ALL($2)",
                        productId,
                        ids.toArray(UUID[]::new))
                .thenMany(Flux.range(0, ids.size()))
                .concatMap(at -> tx.change("UPDATE picture SET position = $2 WHERE id = $1", ids.get(at), at))
                .then();
    }

    /** The first one is the product's from here on; without any it is the seed's again. */
    Mono<Void> choose(Tx tx, UUID productId) {
        return tx.change(
                        "UPDATE product SET picture_id = (SELECT id FROM picture WHERE product_id = $1 ORDER BY position, id LIMIT 1)"
                                + " WHERE id = $1",
                        productId)
                .then();
    }

    private static Picture read(Row row) {
        return new Picture(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("media_type", String.class),
                row.get("width", Integer.class),
                row.get("height", Integer.class));
    }
}
