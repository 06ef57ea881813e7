package dev.livestall.commerce.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Heard;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.events.About;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

class OutboxIT {
    private static final TestShop SHOP = new TestShop();
    private static final String SEED = TestShop.seeding(SHOP);
    private static Commerce commerce;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(SEED);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static Heard ofOrders(List<UUID> orders) {
        var ids = orders.stream().map(UUID::toString).toList();
        return new Heard(
                Topics.ORDER_EVENTS, it -> ids.contains(it.path("orderId").asString("")));
    }

    // The code counts, so that the order can be seen.
    private static OrderEvent event(UUID order, int number) {
        var about = About.of(UUID.randomUUID().toString(), Instant.now(), SHOP.id.toString(), null, Mode.LIVE);
        return new OrderEvent.PaymentFailed(about, order.toString(), order.toString(), "n" + number);
    }

    private static Mono<Void> append(Commerce service, UUID order, int number) {
        return append(service, order, number, Mono.empty());
    }

    /** @param end of the transaction: commits when it completes, rolls back when it fails */
    private static Mono<Void> append(Commerce service, UUID order, int number, Mono<Void> end) {
        return service.tenancy().inShop(SHOP.id, tx -> service.bean(Outbox.class)
                .append(tx, event(order, number))
                .then(end));
    }

    /** A transaction that has appended its row and stays open until it is told to commit. */
    private record OpenTransaction(CompletableFuture<Void> told, CompletableFuture<Void> over) {
        static OpenTransaction appending(UUID order, int number) {
            var appended = new CompletableFuture<Void>();
            var told = new CompletableFuture<Void>();
            var end = Mono.defer(() -> {
                appended.complete(null);
                return Mono.fromFuture(told);
            });
            var over = append(commerce, order, number, end).toFuture();
            CompletableFuture.anyOf(appended, over).join();
            return new OpenTransaction(told, over);
        }

        void commit() {
            told.complete(null);
            over.join();
        }
    }

    private static List<String> codes(List<JsonNode> events, UUID order) {
        return events.stream()
                .filter(it -> it.get("orderId").asString().equals(order.toString()))
                .map(it -> it.get("code").asString())
                .toList();
    }

    private static List<String> upTo(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }

    @Test
    void sendsEachAggregatesRowsInOrderAndExactlyTheCommittedOnes() {
        var orders = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        try (var heard = ofOrders(orders)) {
            Flux.fromIterable(orders)
                    .flatMap(order -> Flux.range(0, 20).concatMap(n -> append(commerce, order, n)
                            .then(append(commerce, order, 900 + n, Mono.error(new IllegalStateException("rolled back")))
                                    .onErrorResume(IllegalStateException.class, rolledBack -> Mono.empty()))))
                    .blockLast(Duration.ofSeconds(30));
            var events = heard.atLeast(100);
            for (var order : orders) assertThat(codes(events, order)).isEqualTo(upTo(20));
            assertThat(heard.during(Duration.ofSeconds(1))).hasSize(100);
        }
    }

    @Test
    void sendsARowWhoseSmallerIdIsCommittedLater() {
        var slow = UUID.randomUUID();
        var quick = UUID.randomUUID();
        try (var heard = ofOrders(List.of(slow, quick))) {
            var open = OpenTransaction.appending(slow, 0);
            append(commerce, quick, 0).block();
            assertThat(codes(heard.atLeast(1), quick)).containsExactly("n0");
            assertThat(codes(heard.during(Duration.ofMillis(500)), slow))
                    .as("still open")
                    .isEmpty();
            open.commit();
            assertThat(codes(heard.atLeast(2), slow)).containsExactly("n0");
            assertThat(Sql.number(
                            commerce,
                            "SELECT (SELECT id FROM outbox WHERE aggregate = 'order:" + slow
                                    + "') - (SELECT id FROM outbox WHERE aggregate = 'order:" + quick + "')"))
                    .as("the later one had the smaller id")
                    .isNegative();
        }
    }

    @Test
    void twoTransactionsOnOneAggregateAreSentInTheOrderOfTheirCommits() {
        var order = UUID.randomUUID();
        try (var heard = ofOrders(List.of(order))) {
            var first = OpenTransaction.appending(order, 0);
            var second = append(commerce, order, 1).toFuture();
            Mono.delay(Duration.ofMillis(300)).block(); // for the second to wait behind the first
            first.commit();
            second.join();
            assertThat(codes(heard.atLeast(2), order)).containsExactly("n0", "n1");
        }
    }

    @Test
    void aNewNodeSendsWhatWaitedAndRepeatsWhatWasNotMarked() {
        var database = Commerce.start(SEED);
        var order = UUID.randomUUID();
        try (var heard = ofOrders(List.of(order))) {
            try (database) {
                append(database, order, 0).block();
                append(database, order, 1).block();
                heard.atLeast(2);
                await().until(() -> Sql.number(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
                database.bean(OutboxRelay.class).stop();
                append(database, order, 2).block();
                append(database, order, 3).block();
                // As if it had died between the acknowledgement and the mark.
                Sql.state(
                        database,
                        "commerce_worker",
                        "UPDATE outbox SET sent_at = NULL WHERE aggregate = 'order:" + order + "' AND sequence = 2");
                assertThat(codes(heard.during(Duration.ofSeconds(1)), order)).isEqualTo(upTo(2));
            }
            try (var next = Commerce.on(database.database(), SEED)) {
                assertThat(codes(heard.atLeast(5), order)).containsExactly("n0", "n1", "n1", "n2", "n3");
                await().until(() -> Sql.number(next, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
            }
        }
    }

    @Test
    void oneOfTwoNodesLeadsAndTheOtherTakesOver() {
        try (var other = Commerce.on(commerce.database(), SEED)) {
            await().until(() -> commerce.bean(Leader.class).leads()
                    || other.bean(Leader.class).leads());
            assertThat(List.of(
                            commerce.bean(Leader.class).leads(),
                            other.bean(Leader.class).leads()))
                    .containsExactlyInAnyOrder(true, false);
            var order = UUID.randomUUID();
            try (var heard = ofOrders(List.of(order))) {
                append(other, order, 0).block();
                append(commerce, order, 1).block();
                assertThat(codes(heard.atLeast(2), order)).isEqualTo(upTo(2));
                commerce.bean(Leader.class).stop();
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> other.bean(Leader.class).leads());
                append(other, order, 2).block();
                assertThat(codes(heard.atLeast(3), order)).isEqualTo(upTo(3));
            }
        } finally {
            commerce.bean(Leader.class).start();
        }
    }

    @Test
    void aBacklogThatKafkaDoesNotTakeHoldsUpNobodyElses() {
        // The topic has no such partition, so Kafka never takes these rows; they are older and more than one look.
        var stuck = UUID.randomUUID();
        var other = UUID.randomUUID();
        try (var service = Commerce.start(
                        SEED, "--livestall.commerce.outbox.batch-rows=20", "--livestall.commerce.kafka.request=500ms");
                var heard = ofOrders(List.of(other))) {
            service.bean(OutboxRelay.class).stop();
            Sql.state(
                    service,
                    "commerce_worker",
                    "INSERT INTO outbox (shop_id, aggregate, sequence, topic, partition, key, payload) SELECT '"
                            + SHOP.id
                            + "', 'order:" + stuck + "', n, 'order-events', 9999, '" + stuck
                            + "', '{}'::bytea FROM generate_series(1, 50) AS n");
            append(service, other, 0).block();
            service.bean(OutboxRelay.class).start();
            assertThat(codes(heard.atLeast(1), other)).containsExactly("n0");
            assertThat(Sql.number(
                            service,
                            "SELECT count(*) FROM outbox WHERE sent_at IS NULL AND aggregate = 'order:" + stuck + "'"))
                    .isEqualTo(50);
        }
    }
}
