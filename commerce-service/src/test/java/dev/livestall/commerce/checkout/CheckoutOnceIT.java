package dev.livestall.commerce.checkout;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same Idempotency-Key is the same checkout. */
class CheckoutOnceIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID RUSH = SHOP.product(52_000, 20);
    private static final UUID LAMP = SHOP.product(52_000, 100);
    private static final UUID SCARCE = SHOP.product(19_900, 2);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static Show show;

    @BeforeAll
    static void start() {
        show = AT.show(RUSH, LAMP, SCARCE);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long orders() {
        return Sql.number(AT.commerce(), "SELECT count(*) FROM orders");
    }

    @Test
    void answersTheSameForTheSameKeyAndBodyAndRefusesAnotherBody() {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var key = key();
        var first = json(show.checkout(key, ref, 1, null), 201);
        var orders = orders();
        assertThat(json(show.checkout(key, ref, 1, null), 201)).isEqualTo(first);
        assertThat(json(show.checkout(key, ref, 2, null), 422).get("code").asString())
                .isEqualTo("idempotency-key-reused");
        assertThat(orders()).isEqualTo(orders);
    }

    @Test
    void storesARefusalAsTheAnswerToo() {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var key = key();
        json(show.checkout(key, ref, 11, null), 422);
        assertThat(json(show.checkout(key, ref, 11, null), 422).get("max").asInt())
                .isEqualTo(10);
    }

    @Test
    void refusesTheSameKeyWhileTheFirstIsUnderWay() throws Exception {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var key = key();
        try (var other = AT.commerce().as("commerce_worker");
                var lock = other.prepareStatement("SELECT pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, SHOP.id + "\ncheckout " + ref + "\n" + key);
            lock.execute();
            var body = json(show.checkout(key, ref, 1, null), 409);
            assertThat(body.get("code").asString()).isEqualTo("idempotency-in-progress");
        }
        json(show.checkout(key, ref, 1, null), 201);
    }

    @Test
    void oneOfManyAtOnceWithTheSameKeyMakesTheOrder() throws Exception {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var key = key();
        var before = orders();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> wish = () -> show.checkout(key, ref, 1, null)
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(8, wish))) {
                assertThat(answer.get()).isIn(201, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        json(show.checkout(key, ref, 1, null), 201);
        assertThat(orders()).isEqualTo(before + 1);
    }

    @Test
    void refusesAMissingKey() {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var body = json(
                AT.commerce().http().post().uri("/api/commerce/checkouts").bodyValue(Map.of("ref", ref, "quantity", 1)),
                400);
        assertThat(body.get("code").asString()).isEqualTo("idempotency-key-missing");
    }
}
