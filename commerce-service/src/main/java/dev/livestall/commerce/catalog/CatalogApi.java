package dev.livestall.commerce.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Money;
import dev.livestall.events.Role;
import dev.livestall.events.Words;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CatalogApi {
    private final Tenancy tenancy;
    private final StaffDoor door;
    private final Products products;
    private final StockLedger stock;

    CatalogApi(Tenancy tenancy, StaffDoor door, Products products, StockLedger stock) {
        this.tenancy = tenancy;
        this.door = door;
        this.products = products;
        this.stock = stock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProductAnswer(UUID id, Words name, String image, Money price, int left, int total, int position) {
        static ProductAnswer of(Product product, Level level) {
            return new ProductAnswer(
                    product.id(),
                    product.name(),
                    product.image(),
                    product.price(),
                    level.free(),
                    level.total(),
                    product.position());
        }
    }

    @GetMapping("/api/commerce/products")
    Mono<List<ProductAnswer>> products(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> products.all(tx)
                .collectList()
                .flatMap(all -> stock.levels(tx, all.stream().map(Product::id).toList())
                        .map(levels -> all.stream()
                                .map(product ->
                                        ProductAnswer.of(product, levels.getOrDefault(product.id(), Level.NONE)))
                                .toList())));
    }

    /** Public: pages of viewers show it. Rendered alone it can't run anything. */
    @GetMapping("/api/commerce/products/{id}/image")
    Mono<ResponseEntity<byte[]>> image(@PathVariable UUID id) {
        return tenancy.atTheDoor(tx -> tx.one(
                        "SELECT media_type, bytes FROM product_image WHERE product_id = $1",
                        row -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(row.get("media_type", String.class)))
                                .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable())
                                .eTag(id.toString())
                                .header(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                                .header("Cross-Origin-Resource-Policy", "cross-origin")
                                .body(row.get("bytes", byte[].class)),
                        id))
                .switchIfEmpty(Mono.error(CommonProblems.NOT_FOUND::problem));
    }
}
