package dev.livestall.commerce.catalog;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.EventJson;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/products")
class CatalogApi {
    private final StaffDoor door;
    private final Products products;
    private final CatalogPages pages;
    private final ReadingCatalog reading;
    private final ChangingProducts changing;
    private final Answers answers;

    CatalogApi(
            StaffDoor door,
            Products products,
            CatalogPages pages,
            ReadingCatalog reading,
            ChangingProducts changing,
            Answers answers) {
        this.door = door;
        this.products = products;
        this.pages = pages;
        this.reading = reading;
        this.changing = changing;
        this.answers = answers;
    }

    /** In the shop's order; the header {@code Link} names the next page if there is one. */
    @GetMapping
    Mono<ResponseEntity<List<ProductAnswer>>> products(
            CheckedToken token,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(required = false) @Size(max = 100) @Nullable String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(CatalogPages.MOST) int limit) {
        return door.open(token, Role::isStaff, (tx, staff) -> pages.page(tx, q, archived, after, limit)
                .flatMap(page -> reading.all(tx, page.products()).map(list -> {
                    var answer = ResponseEntity.ok();
                    if (page.next() != null) answer.header(HttpHeaders.LINK, next(q, archived, page.next(), limit));
                    return answer.body(list);
                })));
    }

    private static String next(@Nullable String q, boolean archived, String after, int limit) {
        var uri = UriComponentsBuilder.fromPath("/api/commerce/products")
                .queryParam("after", after)
                .queryParam("limit", limit);
        if (archived) uri.queryParam("archived", true);
        if (q != null) uri.queryParam("q", q);
        return "<" + uri.encode().build().toUriString() + ">; rel=\"next\"";
    }

    @GetMapping("/{id}")
    Mono<ProductAnswer> product(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role::isStaff, (tx, staff) -> reading.one(tx, products, id));
    }

    @PostMapping
    Mono<ResponseEntity<String>> make(
            CheckedToken token,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody ProductBody body) {
        var key = IdempotencyKey.of(header);
        return door.open(
                        token,
                        Role::hosts,
                        (tx, staff) -> answers.once(
                                tx,
                                staff.shopId(),
                                "product",
                                key,
                                EventJson.MAPPER.writeValueAsString(body),
                                () -> changing.make(tx, staff, body.wanted(UUID.randomUUID()))
                                        .flatMap(product -> reading.one(tx, product))
                                        .map(made -> Answer.of(201, made))))
                .map(Answer::response);
    }

    @PutMapping("/{id}")
    Mono<ProductAnswer> change(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody ProductBody body) {
        return door.open(token, Role::hosts, (tx, staff) -> changing.unchangedSince(tx, id, body.version())
                .then(Mono.defer(() -> changing.change(tx, staff, body.wanted(id))))
                .flatMap(product -> reading.one(tx, product)));
    }

    /** It is no longer sold; what was shown and sold keeps its name and picture. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> archive(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role::hosts, (tx, staff) -> changing.archive(tx, staff, id));
    }

    @PostMapping("/{id}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> restore(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role::hosts, (tx, staff) -> changing.restore(tx, staff, id));
    }
}
