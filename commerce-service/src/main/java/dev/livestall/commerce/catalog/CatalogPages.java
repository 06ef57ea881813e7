package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import io.r2dbc.spi.Row;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue by pages, whole or what a search finds, in the shop's order. */
@Component
class CatalogPages {
    static final int MOST = 200;

    /** Of a search's grams the rarest tells how to look: up to so many products are all looked at, of more the list is read until a page is full. */
    private static final int FEW = 500;

    private static final String PAGE = """
            SELECT * FROM product WHERE (position, id) > ($1, $2) AND (archived_at IS NOT NULL) = $3
            ORDER BY position, id LIMIT $4
            """;
    private static final String RAREST = """
            SELECT gram, (SELECT count(*)::int FROM (
                SELECT FROM product_gram WHERE shop_id = current_shop() AND gram = wanted.gram LIMIT $2) counted) AS products
            FROM unnest($1::text[]) wanted (gram) ORDER BY products LIMIT 1
            """;
    // OFFSET 0 keeps PostgreSQL from another way: it can't know that the gram is a rare one, and would read the whole
    // list.
    private static final String AMONG_FEW = """
            SELECT p.* FROM product_gram g CROSS JOIN LATERAL (SELECT * FROM product WHERE id = g.product_id OFFSET 0) p
            WHERE g.shop_id = current_shop() AND g.gram = $6
                AND (p.position, p.id) > ($1, $2) AND (p.archived_at IS NOT NULL) = $3 AND p.search LIKE ALL($5::text[])
            ORDER BY p.position, p.id LIMIT $4
            """;
    // And here from sorting all that is found: the list is in order already, and mostly its first part fills the page.
    private static final String AMONG_ALL = """
            SELECT * FROM (
                SELECT * FROM product WHERE (position, id) > ($1, $2) AND (archived_at IS NOT NULL) = $3
                ORDER BY position, id OFFSET 0) p
            WHERE search LIKE ALL($5::text[]) LIMIT $4
            """;

    /** @param next where the next page begins; null after the last */
    record Page(List<Product> products, @Nullable String next) {}

    Mono<Page> page(Tx tx, @Nullable String query, boolean archived, @Nullable String after, int limit) {
        var wanted = new Wished(after == null ? Cursor.FIRST : Cursor.parse(after), archived, limit);
        var rows = query == null ? listed(tx, wanted) : found(tx, SearchGrams.words(query), wanted);
        return rows.collectList().map(found -> {
            boolean more = found.size() > limit;
            var products = more ? found.subList(0, limit) : found;
            return new Page(products, more ? Cursor.of(products.get(limit - 1)) : null);
        });
    }

    private record Wished(Cursor from, boolean archived, int limit) {}

    private static Flux<Product> listed(Tx tx, Wished page) {
        return tx.all(PAGE, Products::read, page.from.position, page.from.id, page.archived, page.limit + 1);
    }

    private static Flux<Product> found(Tx tx, List<String> words, Wished page) {
        if (words.isEmpty()) return Flux.empty();
        // Words are letters and digits alone, so nothing in them means anything to LIKE.
        var patterns = words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
        var grams = SearchGrams.wanted(words).toArray(String[]::new);
        return tx.one(RAREST, Rarest::read, grams, FEW + 1).flatMapMany(rarest -> {
            if (rarest.products > FEW) {
                return tx.all(
                        AMONG_ALL,
                        Products::read,
                        page.from.position,
                        page.from.id,
                        page.archived,
                        page.limit + 1,
                        patterns);
            }
            return tx.all(
                    AMONG_FEW,
                    Products::read,
                    page.from.position,
                    page.from.id,
                    page.archived,
                    page.limit + 1,
                    patterns,
                    rarest.gram);
        });
    }

    /** @param products that have it, counted no further than needed */
    private record Rarest(String gram, int products) {
        static Rarest read(Row row) {
            return new Rarest(row.get("gram", String.class), row.get("products", Integer.class));
        }
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
