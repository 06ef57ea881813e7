package dev.livestall.commerce.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StockLedgerIT {
    private static final Instant UNTIL = Instant.parse("2036-11-22T11:00:00Z");
    private static final TestShop SHOP = new TestShop();
    private static final UUID A = SHOP.product(1_000, 10);
    private static final UUID B = SHOP.product(1_000, 10);
    private static final UUID C = SHOP.product(1_000, 4);
    private static final UUID D = SHOP.product(1_000, 20);
    private static final UUID E = SHOP.product(1_000, 10);
    private static Commerce commerce;
    private static StockLedger ledger;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        ledger = commerce.bean(StockLedger.class);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static <T> T in(Function<Tx, Mono<T>> work) {
        return commerce.tenancy().inShop(SHOP.id, work).block();
    }

    private static AbstractObjectAssert<?, Object> check(Function<Tx, ? extends Mono<?>> work) {
        return assertThat((Object) in(tx -> work.apply(tx).cast(Object.class)));
    }

    private static Wish wish(UUID product, @Nullable UUID lot, UUID order, int quantity) {
        return new Wish(product, lot, order, quantity, UNTIL);
    }

    @Test
    void unitsGoFromFreeToHeldToSoldOrBack() {
        var paid = UUID.randomUUID();
        var expired = UUID.randomUUID();
        check(tx -> ledger.hold(tx, wish(A, null, paid, 3))).isEqualTo(new Claim.Held(3));
        check(tx -> ledger.hold(tx, wish(A, null, expired, 2))).isEqualTo(new Claim.Held(2));
        check(tx -> ledger.level(tx, A)).isEqualTo(new Level(5, 5, 0));
        check(tx -> ledger.sell(tx, paid)).isEqualTo(3);
        check(tx -> ledger.release(tx, expired)).isEqualTo(2);
        check(tx -> ledger.level(tx, A)).isEqualTo(new Level(7, 0, 3));
        check(tx -> ledger.release(tx, paid)).as("sold units never come back").isEqualTo(0);
        check(tx -> ledger.sell(tx, expired))
                .as("released units are not the order's")
                .isEqualTo(0);
        check(tx -> ledger.level(tx, A)).isEqualTo(new Level(7, 0, 3));
    }

    @Test
    void givesAllUnitsOfAWishOrNone() {
        check(tx -> ledger.hold(tx, wish(C, null, UUID.randomUUID(), 5))).isEqualTo(new Claim.Fewer(4));
        check(tx -> ledger.level(tx, C)).isEqualTo(new Level(4, 0, 0));
        var order = UUID.randomUUID();
        in(tx -> ledger.hold(tx, wish(C, null, order, 4)));
        check(tx -> ledger.hold(tx, wish(C, null, UUID.randomUUID(), 1))).isEqualTo(new Claim.AllHeld(UNTIL));
        in(tx -> ledger.sell(tx, order));
        check(tx -> ledger.hold(tx, wish(C, null, UUID.randomUUID(), 1))).isEqualTo(new Claim.SoldOut());
    }

    @Test
    void aLotsUnitsAreOnlyHadThroughItAndAreAnyonesAfterIt() {
        var lot = UUID.randomUUID();
        var order = UUID.randomUUID();
        check(tx -> ledger.setAside(tx, SHOP.id, lot, B, 8)).isEqualTo(new SetAside.Done());
        check(tx -> ledger.setAside(tx, SHOP.id, UUID.randomUUID(), B, 3)).isEqualTo(new SetAside.NotEnough(2));
        check(tx -> ledger.hold(tx, wish(B, null, UUID.randomUUID(), 3))).isEqualTo(new Claim.Fewer(2));
        in(tx -> ledger.hold(tx, wish(B, lot, order, 2)));
        check(tx -> ledger.lotLevel(tx, lot)).isEqualTo(new Level(6, 2, 0));
        in(tx -> ledger.closeLot(tx, lot).thenReturn(true));
        check(tx -> ledger.lotLevel(tx, lot)).as("held in time stays held").isEqualTo(new Level(0, 2, 0));
        in(tx -> ledger.release(tx, order));
        check(tx -> ledger.lotLevel(tx, lot))
                .as("nothing goes back into a closed lot")
                .isEqualTo(Level.NONE);
        check(tx -> ledger.hold(tx, wish(B, null, UUID.randomUUID(), 10))).isEqualTo(new Claim.Held(10));
    }

    @Test
    void aRolledBackHoldLeavesNoUnitBehind() {
        var failed = commerce.tenancy()
                .inShop(SHOP.id, tx -> ledger.hold(tx, wish(D, null, UUID.randomUUID(), 20))
                        .flatMap(held -> Mono.<String>error(new IllegalStateException("on purpose"))))
                .onErrorResume(IllegalStateException.class, fault -> Mono.just("rolled back"))
                .block();
        assertThat(failed).isEqualTo("rolled back");
        check(tx -> ledger.level(tx, D)).isEqualTo(new Level(20, 0, 0));
    }

    @Test
    void holdAndReleaseAtOnceNeverLoseOrDoubleAUnit() {
        Flux.range(0, 64)
                .flatMap(
                        i -> {
                            var order = UUID.randomUUID();
                            return commerce.tenancy()
                                    .inShop(SHOP.id, tx -> ledger.hold(tx, wish(D, null, order, 1 + i % 3)))
                                    .then(commerce.tenancy().inShop(SHOP.id, tx -> ledger.release(tx, order)));
                        },
                        32)
                .blockLast();
        check(tx -> ledger.level(tx, D)).isEqualTo(new Level(20, 0, 0));
    }

    @Test
    void takesNoMoreThanTenThousandUnsoldUnits() {
        var shelf = commerce.bean(Shelf.class);
        check(tx -> shelf.add(tx, A, A, Shelf.MOST_UNSOLD)).isEqualTo(false);
        check(tx -> shelf.add(tx, A, A, 3)).isEqualTo(true);
        check(tx -> shelf.take(tx, A, A, Shelf.MOST_UNSOLD)).isEqualTo(false);
        check(tx -> shelf.take(tx, A, A, 3)).isEqualTo(true);
    }

    @Test
    void changesAddUpToTheMostUnsoldAndWhatIsSoldMakesRoomForMore() {
        var shelf = commerce.bean(Shelf.class);
        var order = UUID.randomUUID();
        check(tx -> shelf.add(tx, E, E, Shelf.MOST_UNSOLD - 20)).isEqualTo(true);
        check(tx -> shelf.add(tx, E, E, 10)).isEqualTo(true);
        in(tx -> ledger.hold(tx, wish(E, null, order, 10)));
        check(tx -> shelf.add(tx, E, E, 1)).as("held is not sold").isEqualTo(false);
        check(tx -> ledger.sell(tx, order)).isEqualTo(10);
        check(tx -> shelf.add(tx, E, E, 11)).isEqualTo(false);
        check(tx -> shelf.add(tx, E, E, 10)).isEqualTo(true);
        check(tx -> ledger.level(tx, E)).isEqualTo(new Level(Shelf.MOST_UNSOLD, 0, 10));
    }
}
