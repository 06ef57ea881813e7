package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The catalogue by pages, whole or what a search finds, in the shop's order. */
@Component
class CatalogPages {
    static final int MOST = 200;

    private static final String PAGE = """
            SELECT * FROM product WHERE (position, id) > ($1, $2) AND (archived_at IS NOT NULL) = $3
            ORDER BY position, id LIMIT $4
            """;
    // The grams find candidates by index; the words themselves then decide.
    private static final String FOUND = """
            SELECT p.* FROM product p
            JOIN (SELECT product_id FROM product_gram WHERE shop_id = current_shop() AND gram = ANY($5)
                  GROUP BY product_id HAVING count(*) = cardinality($5)) g ON g.product_id = p.id
            WHERE (p.position, p.id) > ($1, $2) AND (p.archived_at IS NOT NULL) = $3
                AND (SELECT bool_and(strpos(p.search, w) > 0) FROM unnest($6::text[]) w)
            ORDER BY p.position, p.id LIMIT $4
            """;

    /** @param next where the next page begins; null after the last */
    record Page(List<Product> products, @Nullable String next) {}

    Mono<Page> page(Tx tx, @Nullable String query, boolean archived, @Nullable String after, int limit) {
        var from = after == null ? Cursor.FIRST : Cursor.parse(after);
        var words = query == null ? List.<String>of() : SearchGrams.words(query);
        if (query != null && words.isEmpty()) return Mono.just(new Page(List.of(), null));
        var rows = query == null
                ? tx.all(PAGE, Products::read, from.position(), from.id(), archived, limit + 1)
                : tx.all(
                        FOUND,
                        Products::read,
                        from.position(),
                        from.id(),
                        archived,
                        limit + 1,
                        SearchGrams.wanted(words).toArray(String[]::new),
                        words.toArray(String[]::new));
        return rows.collectList().map(found -> {
            boolean more = found.size() > limit;
            var products = more ? found.subList(0, limit) : found;
            return new Page(products, more ? Cursor.of(products.get(limit - 1)) : null);
        });
    }

    private record Cursor(int position, UUID id) {
        static final Cursor FIRST = new Cursor(-1, new UUID(0, 0));

        static String of(Product last) {
            var text = last.position() + " " + last.id();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        }

        static Cursor parse(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
                return new Cursor(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw CommonProblems.INVALID.problem().with("after: not a place in this list");
            }
        }
    }
}
