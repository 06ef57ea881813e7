package dev.livestall.commerce.tenancy;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class WallsIT {
    private static final TestShop OURS = new TestShop();
    private static final TestShop THEIRS = new TestShop();
    private static final UUID LAMP = OURS.product(52_000, 10);
    private static final UUID THEIR_LAMP = THEIRS.product(52_000, 10);
    private static Commerce commerce;
    private static WebTestClient http;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(OURS, THEIRS));
        http = commerce.http();
        show = new Show(commerce, OURS, LAMP);
        show.bought(LAMP, 1);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static List<String> tables(String where) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = commerce.as("commerce_owner");
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE n.nspname = 'public' AND c.relkind = 'r' AND " + where)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    @Test
    void everyTableWithAShopIsWalled() throws SQLException {
        var withShop =
                tables("EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'shop_id')");
        assertThat(withShop).contains("orders", "stock_unit", "outbox", "audit", "buy_link");
        var walled = tables("c.relrowsecurity AND c.relforcerowsecurity");
        assertThat(walled).containsAll(withShop).contains("shop");
    }

    @Test
    void showsNoRowWhenNoShopIsNamed() {
        for (var table :
                List.of("shop", "product", "orders", "order_line", "stock_unit", "broadcast", "buy_link", "offer")) {
            assertThat(Sql.number(commerce, "commerce_app", "SELECT count(*) FROM " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(Sql.number(commerce, "SELECT count(*) FROM orders"))
                .as("there are some")
                .isPositive();
    }

    @Test
    void showsAndTakesOnlyRowsOfTheNamedShop() {
        var count = "SELECT count(*) AS n FROM orders";
        var theirs = commerce.tenancy()
                .inShop(THEIRS.id, tx -> tx.one(count, row -> row.get("n", Long.class)))
                .block();
        assertThat(theirs).isZero();
        var moved = commerce.tenancy()
                .inShop(THEIRS.id, tx -> tx.change("UPDATE stock_unit SET lot = NULL WHERE product_id = $1", LAMP))
                .block();
        assertThat(moved).isZero();
        assertThat(commerce.tenancy()
                        .inShop(
                                THEIRS.id,
                                tx -> tx.change(
                                        "INSERT INTO audit (shop_id, staff_id, action, subject) VALUES ($1, $1, 'x', 'x')",
                                        OURS.id))
                        .map(rows -> "written")
                        .onErrorResume(fault -> reactor.core.publisher.Mono.just(fault.getMessage()))
                        .block())
                .contains("row-level security");
    }

    @Test
    void theServicesRoleCanOnlyAppendToTheAudit() {
        assertThat(Sql.number(
                        commerce,
                        "commerce_owner",
                        "SELECT has_table_privilege('commerce_app', 'audit', 'INSERT')::int"))
                .isEqualTo(1);
        for (var attack : List.of("UPDATE audit SET action = 'x'", "DELETE FROM audit", "TRUNCATE audit")) {
            assertThat(Sql.state(commerce, "commerce_app", attack)).as(attack).isEqualTo("42501");
            assertThat(Sql.state(commerce, "commerce_worker", attack))
                    .as(attack)
                    .isEqualTo("42501");
        }
        assertThat(Sql.state(commerce, "commerce_app", "SELECT password_hash FROM staff"))
                .isEqualTo("42501");
    }

    @Test
    void answers404ForAnotherShopsThings() {
        var them = THEIRS.token(http, "owner");
        json(http.get().uri("/api/commerce/broadcasts/{id}", show.id).headers(h -> h.setBearerAuth(them)), 404);
        json(http.post().uri("/api/commerce/broadcasts/{id}/end", show.id).headers(h -> h.setBearerAuth(them)), 404);
        json(
                http.put()
                        .uri("/api/commerce/broadcasts/{id}/pin", show.id)
                        .headers(h -> h.setBearerAuth(them))
                        .bodyValue(Map.of("productId", LAMP)),
                404);
        json(
                http.post()
                        .uri("/api/commerce/broadcasts/{id}/offers", show.id)
                        .headers(h -> h.setBearerAuth(them))
                        .bodyValue(Show.offerBody(LAMP, 1_000, 1, 1, 60)),
                404);
        json(
                http.post()
                        .uri("/api/commerce/broadcasts/{id}/links", show.id)
                        .headers(h -> h.setBearerAuth(them))
                        .bodyValue(Map.of("productId", LAMP, "clientMessageId", "c")),
                404);
        var viewer = commerce.viewerToken(THEIRS.id, UUID.randomUUID());
        json(
                http.post()
                        .uri("/api/commerce/buy-links")
                        .headers(h -> h.setBearerAuth(viewer))
                        .bodyValue(
                                Map.of("broadcastId", show.id, "productId", LAMP, "surface", "card", "surfaceId", "p")),
                404);
        json(
                http.post()
                        .uri("/api/commerce/buy-links")
                        .headers(h -> h.setBearerAuth(viewer))
                        .bodyValue(Map.of("from", show.link(UUID.randomUUID(), LAMP))),
                404);
        json(http.get().uri("/api/commerce/orders?broadcastId={id}", show.id).headers(h -> h.setBearerAuth(them)), 404);
        assertThat(json(http.get().uri("/api/commerce/orders").headers(h -> h.setBearerAuth(them)), 200)
                        .size())
                .isZero();
        json(show.post("/links", Map.of("productId", THEIR_LAMP, "clientMessageId", "c")), 404);
    }

    @Test
    void moderatorsMayNeitherSellNorSeeOrdersAndAgentsToo() {
        for (var role : List.of("moderator", "agent")) {
            var token = OURS.token(http, role);
            json(http.get().uri("/api/commerce/orders").headers(h -> h.setBearerAuth(token)), 403);
            json(
                    http.post()
                            .uri("/api/commerce/broadcasts/{id}/offers", show.id)
                            .headers(h -> h.setBearerAuth(token))
                            .bodyValue(Show.offerBody(LAMP, 1_000, 1, 1, 60)),
                    403);
            json(
                    http.put()
                            .uri("/api/commerce/broadcasts/{id}/pin", show.id)
                            .headers(h -> h.setBearerAuth(token))
                            .bodyValue(Map.of("productId", LAMP)),
                    403);
            json(
                    http.post()
                            .uri("/api/commerce/broadcasts/{id}/end", show.id)
                            .headers(h -> h.setBearerAuth(token)),
                    403);
            json(http.get().uri("/api/commerce/broadcasts").headers(h -> h.setBearerAuth(token)), 200);
        }
        var marketer = OURS.token(http, "marketer");
        json(http.get().uri("/api/commerce/orders").headers(h -> h.setBearerAuth(marketer)), 200);
        json(
                http.put()
                        .uri("/api/commerce/broadcasts/{id}/pin", show.id)
                        .headers(h -> h.setBearerAuth(marketer))
                        .bodyValue(Map.of("productId", LAMP)),
                403);
    }

    @Test
    void takesNoShopRoleStateOrPartitionFromABody() {
        var host = OURS.token(http, "host");
        var body = Map.of(
                "title",
                Map.of("ko", "x"),
                "mode",
                "live",
                "audience",
                "real",
                "productIds",
                List.of(LAMP),
                "shopId",
                THEIRS.id,
                "state",
                "live",
                "partition",
                99,
                "id",
                UUID.randomUUID(),
                "role",
                "owner");
        var made = json(
                http.post()
                        .uri("/api/commerce/broadcasts")
                        .headers(h -> h.setBearerAuth(host))
                        .bodyValue(body),
                201);
        assertThat(made.get("shopId").asString()).isEqualTo(OURS.id.toString());
        assertThat(made.get("state").asString()).isEqualTo("draft");
        assertThat(made.get("id").asString()).isNotEqualTo(body.get("id").toString());
        assertThat(Sql.number(commerce, "SELECT max(partition) FROM broadcast")).isLessThan(99);
    }
}
