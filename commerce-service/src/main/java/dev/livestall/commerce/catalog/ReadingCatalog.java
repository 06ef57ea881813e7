package dev.livestall.commerce.catalog;

import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Products with their variants and what the ledger says of them: three statements, whatever the number. */
@Component
class ReadingCatalog {
    private final Variants variants;
    private final StockLedger stock;

    ReadingCatalog(Variants variants, StockLedger stock) {
        this.variants = variants;
        this.stock = stock;
    }

    Mono<ProductAnswer> one(Tx tx, Product product) {
        return all(tx, List.of(product)).map(answers -> answers.get(0));
    }

    Mono<List<ProductAnswer>> all(Tx tx, List<Product> products) {
        var ids = products.stream().map(Product::id).toList();
        return variants.onSale(tx, ids)
                .collect(Collectors.groupingBy(Variant::productId))
                .flatMap(byProduct -> stock.variantLevels(tx, ids).map(levels -> products.stream()
                        .map(one -> ProductAnswer.of(one, byProduct.getOrDefault(one.id(), List.<Variant>of()), levels))
                        .toList()));
    }

    Mono<ProductAnswer> one(Tx tx, Products products, UUID id) {
        return products.any(tx, id).flatMap(product -> one(tx, product));
    }
}
