package dev.livestall.benchmarks.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills the one shop that is there with products, all with a unit on the shelf and with what the search looks in: by SQL, for the API would
 * take hours. Names are put together of a few words, as catalogues' are, so some words find thousands.
 */
final class FullShelves {
    private static final List<String> STATEMENTS = List.of(
            """
            INSERT INTO product (id, shop_id, position, name_ko, name_en, price_minor, currency, code, search)
            SELECT gen_random_uuid(), s.id, n, w.ko || ' ' || n, w.en || ' ' || n, 1000 + n %% 90000, 'KRW', 'C' || n,
                replace(w.ko, ' ', '') || n || ' ' || replace(lower(w.en), ' ', '') || n || ' c' || n
            FROM shop s, generate_series(1, %1$d) n, LATERAL (SELECT
                (ARRAY['따뜻한','포근한','가벼운','달콤한','수제','유기농','국산','대용량','선물용','휴대용'])[1 + n %% 10] || ' '
                || (ARRAY['누빔이불','찻잔','양모담요','꿀차','생강청','면수건','무드등','도자기','앞치마','바구니','호박엿'])[1 + n %% 11]
                || CASE WHEN n %% 9973 = 0 THEN ' 달항아리' ELSE '' END AS ko,
                (ARRAY['warm','soft','light','sweet','handmade','organic','local','large','gift','travel'])[1 + n %% 10] || ' '
                || (ARRAY['quilt','tea cup','wool blanket','honey tea','ginger','towel','lamp','pottery','apron','basket','toffee'])[1 + n %% 11]
                AS en) w
            """,
            """
            INSERT INTO variant (id, shop_id, product_id, position, price_minor, currency)
            SELECT id, shop_id, id, 0, price_minor, currency FROM product p
            WHERE NOT EXISTS (SELECT FROM variant v WHERE v.product_id = p.id)
            """,
            """
            INSERT INTO stock_unit (variant_id, product_id, shop_id, unit)
            SELECT id, id, shop_id, 1 FROM product p WHERE NOT EXISTS (SELECT FROM stock_unit u WHERE u.product_id = p.id)
            """,
            // As the service cuts them: letters and pairs of letters of each word.
            """
            INSERT INTO product_gram (shop_id, gram, product_id)
            SELECT DISTINCT p.shop_id, substr(w.word, n, size), p.id
            FROM product p
                CROSS JOIN LATERAL regexp_split_to_table(p.search, ' ') w (word)
                CROSS JOIN LATERAL generate_series(1, length(w.word)) n
                CROSS JOIN (VALUES (1), (2)) s (size)
            WHERE n + size - 1 <= length(w.word)
            ON CONFLICT DO NOTHING
            """,
            "ANALYZE");

    private FullShelves() {}

    static void fill(Connection owner, int products) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String sql : STATEMENTS) statement.execute(sql.formatted(products));
        }
    }
}
