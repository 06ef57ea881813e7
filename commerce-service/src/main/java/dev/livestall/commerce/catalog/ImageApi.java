package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.problems.CommonProblems;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ImageApi {
    private final Tenancy tenancy;

    ImageApi(Tenancy tenancy) {
        this.tenancy = tenancy;
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
