package dev.livestall.commerce.catalog;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;

/** A search for what hundreds of products have: the list itself is read, not each that could be meant. */
class LongListIT {
    private static final int PRODUCTS = 1_200;
    private static final int WITH_BOTH = 777;
    private static final TestShop SHOP = new TestShop();

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    /** Every other is lacquered, the others are from Naju, one is both. */
    @BeforeAll
    static void fill() {
        change("""
                INSERT INTO product (id, shop_id, position, name_ko, price_minor, currency, search)
                SELECT gen_random_uuid(), '%1$s', n, name, 1000, 'KRW', replace(name, ' ', '')
                FROM generate_series(1, %2$d) n, LATERAL (SELECT CASE
                    WHEN n = %3$d THEN '옻칠 나주 소반 ' WHEN n %% 2 = 0 THEN '옻칠 소반 ' ELSE '나주 소반 ' END || n AS name) named
                """);
        change("""
                INSERT INTO variant (id, shop_id, product_id, position, price_minor, currency)
                SELECT id, shop_id, id, 0, price_minor, currency FROM product WHERE shop_id = '%1$s'
                """);
        change("""
                INSERT INTO product_gram (shop_id, gram, product_id)
                SELECT DISTINCT p.shop_id, substr(p.search, n, 2), p.id
                FROM product p CROSS JOIN LATERAL generate_series(1, length(p.search) - 1) n WHERE p.shop_id = '%1$s'
                """);
    }

    private static void change(String sql) {
        assertThat(Sql.state(AT.commerce(), "commerce_worker", sql.formatted(SHOP.id, PRODUCTS, WITH_BOTH)))
                .isEqualTo("00000");
    }

    private static List<String> found(String query) {
        return json(AT.ask(HttpMethod.GET, "/products?" + query, null), 200).values().stream()
                .map(one -> one.get("name").get("ko").asString())
                .toList();
    }

    @Test
    void comesInTheListsOrder() {
        var even = IntStream.rangeClosed(1, 5).mapToObj(i -> "옻칠 소반 " + 2 * i).toList();
        assertThat(found("q=옻칠&limit=5")).isEqualTo(even);
        assertThat(found("q=소반&limit=200")).hasSize(200).startsWith("나주 소반 1", "옻칠 소반 2");
    }

    @Test
    void twoWordsThatAreEverywhereMeetWhereBothAre() {
        assertThat(found("q=옻칠 나주")).containsExactly("옻칠 나주 소반 " + WITH_BOTH);
        assertThat(found("q=나주옻칠")).isEmpty();
    }

    @Test
    void whatWasPutAwayIsNotAmongThem() {
        assertThat(found("q=소반&archived=true")).isEmpty();
    }
}
