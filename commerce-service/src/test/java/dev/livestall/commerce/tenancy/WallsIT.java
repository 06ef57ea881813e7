package dev.livestall.commerce.tenancy;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class WallsIT {
    private static final TestShop OURS = new TestShop();
    private static final TestShop THEIRS = new TestShop();
    private static final UUID LAMP = OURS.product(52_000, 10);
    private static final UUID THEIR_LAMP = THEIRS.product(52_000, 10);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(OURS, THEIRS);

    private static Show show;

    @BeforeAll
    static void start() {
        show = AT.show(LAMP);
        show.bought(LAMP, 1);
    }

    private static List<String> tables(String where) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = AT.commerce().as("commerce_owner");
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
            assertThat(Sql.number(AT.commerce(), "commerce_app", "SELECT count(*) FROM " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(Sql.number(AT.commerce(), "SELECT count(*) FROM orders"))
                .as("there are some")
                .isPositive();
    }

    @Test
    void showsAndTakesOnlyRowsOfTheNamedShop() {
        var count = "SELECT count(*) AS n FROM orders";
        var theirs = AT.commerce()
                .tenancy()
                .inShop(THEIRS.id, tx -> tx.one(count, row -> row.get("n", Long.class)))
                .block();
        assertThat(theirs).isZero();
        var moved = AT.commerce()
                .tenancy()
                .inShop(THEIRS.id, tx -> tx.change("UPDATE stock_unit SET lot = NULL WHERE product_id = $1", LAMP))
                .block();
        assertThat(moved).isZero();
        assertThat(AT.commerce()
                        .tenancy()
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
                        AT.commerce(),
                        "commerce_owner",
                        "SELECT has_table_privilege('commerce_app', 'audit', 'INSERT')::int"))
                .isEqualTo(1);
        for (var attack : List.of("UPDATE audit SET action = 'x'", "DELETE FROM audit", "TRUNCATE audit")) {
            assertThat(Sql.state(AT.commerce(), "commerce_app", attack))
                    .as(attack)
                    .isEqualTo("42501");
            assertThat(Sql.state(AT.commerce(), "commerce_worker", attack))
                    .as(attack)
                    .isEqualTo("42501");
        }
        assertThat(Sql.state(AT.commerce(), "commerce_app", "SELECT password_hash FROM staff"))
                .isEqualTo("42501");
    }

    private static JsonNode ask(String token, HttpMethod method, String path, @Nullable Object body, int status) {
        return json(AT.ask(token, method, path, body), status);
    }

    @Test
    void answers404ForAnotherShopsThings() {
        var them = AT.token(THEIRS, "owner");
        var ours = "/broadcasts/" + show.id;
        ask(them, HttpMethod.GET, ours, null, 404);
        ask(them, HttpMethod.POST, ours + "/end", null, 404);
        ask(them, HttpMethod.PUT, ours + "/pin", Map.of("productId", LAMP), 404);
        ask(them, HttpMethod.POST, ours + "/offers", Show.offerBody(LAMP, 1_000, 1, 1, 60), 404);
        ask(them, HttpMethod.POST, ours + "/links", Map.of("productId", LAMP, "clientMessageId", "c"), 404);
        ask(them, HttpMethod.GET, "/orders?broadcastId=" + show.id, null, 404);
        assertThat(ask(them, HttpMethod.GET, "/orders", null, 200).size()).isZero();
        json(show.post("/links", Map.of("productId", THEIR_LAMP, "clientMessageId", "c")), 404);
        var viewer = AT.commerce().viewerToken(THEIRS.id, UUID.randomUUID());
        var touch = Map.of("broadcastId", show.id, "productId", LAMP, "surface", "card", "surfaceId", "p");
        ask(viewer, HttpMethod.POST, "/buy-links", touch, 404);
        ask(viewer, HttpMethod.POST, "/buy-links", Map.of("from", show.link(UUID.randomUUID(), LAMP)), 404);
    }

    @Test
    void moderatorsMayNeitherSellNorSeeOrdersAndAgentsToo() {
        var ours = "/broadcasts/" + show.id;
        for (var role : List.of("moderator", "agent")) {
            var token = AT.token(OURS, role);
            ask(token, HttpMethod.GET, "/orders", null, 403);
            ask(token, HttpMethod.POST, ours + "/offers", Show.offerBody(LAMP, 1_000, 1, 1, 60), 403);
            ask(token, HttpMethod.PUT, ours + "/pin", Map.of("productId", LAMP), 403);
            ask(token, HttpMethod.POST, ours + "/end", null, 403);
            ask(token, HttpMethod.GET, "/broadcasts", null, 200);
        }
        var marketer = AT.token(OURS, "marketer");
        ask(marketer, HttpMethod.GET, "/orders", null, 200);
        ask(marketer, HttpMethod.PUT, ours + "/pin", Map.of("productId", LAMP), 403);
    }

    @Test
    void takesNoShopRoleStateOrPartitionFromABody() {
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
        var made = ask(AT.host(), HttpMethod.POST, "/broadcasts", body, 201);
        assertThat(made.get("shopId").asString()).isEqualTo(OURS.id.toString());
        assertThat(made.get("state").asString()).isEqualTo("draft");
        assertThat(made.get("id").asString()).isNotEqualTo(body.get("id").toString());
        assertThat(Sql.number(AT.commerce(), "SELECT max(partition) FROM broadcast"))
                .isLessThan(99);
    }
}
