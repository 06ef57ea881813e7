package dev.livestall.commerce.leader;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One row that can't be worked stops nothing but itself; nor do strangers who look things up. */
class OneBadRowIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID CURSED = SHOP.product(52_000, 50);
    private static final UUID LAMP = SHOP.product(39_000, 50);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        show = new Show(commerce, SHOP, CURSED, LAMP);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static void owner(String sql) {
        assertThat(Sql.state(commerce, "commerce_owner", sql)).isEqualTo("00000");
    }

    private static void refuseRowsOf(UUID product, String table, String and) {
        owner("CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;"
                + " CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON " + table
                + " FOR EACH ROW WHEN (NEW.product_id = '"
                + product + "'" + and + ") EXECUTE FUNCTION refuse()");
    }

    private static void overNow(String offer, int secondsAgo) {
        owner("ALTER TABLE offer NO FORCE ROW LEVEL SECURITY; UPDATE offer SET starts_at = now() - interval '1 h',"
                + " ends_at = now() - interval '" + secondsAgo + " s' WHERE id = '" + offer
                + "'; ALTER TABLE offer FORCE ROW LEVEL SECURITY");
    }

    private static void within10s(String sql) {
        await().atMost(Duration.ofSeconds(10)).until(() -> Sql.number(commerce, sql) > 0);
    }

    @Test
    void anOfferThatCantBeEndedKeepsNoOtherOpen() {
        var cursed = show.offer(CURSED, 42_000, 5, 2, 600).get("offerId").asString();
        var other = show.offer(LAMP, 29_000, 5, 2, 600).get("offerId").asString();
        refuseRowsOf(CURSED, "offer", " AND NEW.ended_at IS NOT NULL");
        overNow(cursed, 2);
        overNow(other, 1);
        try {
            within10s("SELECT count(*) FROM offer WHERE ended_at IS NOT NULL AND id = '" + other + "'");
            assertThat(Sql.number(
                            commerce, "SELECT count(*) FROM offer WHERE ended_at IS NULL AND id = '" + cursed + "'"))
                    .isEqualTo(1);
        } finally {
            owner("DROP TRIGGER refuse ON offer");
        }
        within10s("SELECT count(*) FROM offer WHERE ended_at IS NOT NULL AND id = '" + cursed + "'");
    }

    @Test
    void anItemThatCantBeToldKeepsNoOtherSilent() {
        refuseRowsOf(CURSED, "stock_told", "");
        try {
            show.bought(CURSED, 1);
            show.bought(LAMP, 7);
            within10s("SELECT count(*) FROM stock_told WHERE units_left <= 43 AND product_id = '" + LAMP + "'");
        } finally {
            owner("DROP TRIGGER refuse ON stock_told");
        }
    }

    @Test
    void strangersWhoLookLinksUpTakeNoConnectionFromTheRelay() throws Exception {
        var ref = show.link(UUID.randomUUID(), LAMP);
        try (var owner = commerce.as("commerce_owner");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE buy_link IN ACCESS EXCLUSIVE MODE");
            var strangers = IntStream.range(0, 20)
                    .mapToObj(i -> java.util.concurrent.CompletableFuture.runAsync(() -> commerce.http()
                            .get()
                            .uri("/api/commerce/buy-links/{ref}", ref)
                            .exchange()
                            .expectBody()
                            .returnResult()))
                    .toList();
            Thread.sleep(500);
            assertThat(commerce.tenancy()
                            .asWorker(tx -> reactor.core.publisher.Mono.just(tx.now()))
                            .block(Duration.ofSeconds(2)))
                    .isNotNull();
            owner.rollback();
            strangers.forEach(java.util.concurrent.CompletableFuture::join);
        }
        json(commerce.http().get().uri("/api/commerce/buy-links/{ref}", ref), 200);
    }
}
