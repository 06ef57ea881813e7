package dev.livestall.benchmarks.selling;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/bench selling}: real buyers over HTTP at one item, and the bare SQL statement, one after the other in each round. */
public final class BenchSelling implements Experiment {
    /** So long that no hold ends while it is measured; all else as usual. */
    private static final Map<String, String> SETTINGS = Map.of("LIVESTALL_HOLD", "2h");

    private static final long LONGEST_MILLIS = 120_000;
    private static final long SOLD_OUT_MILLIS = 2_000;
    private static final int HOOK_SENDERS = 4;
    private static final long HOOK_MILLIS = 2_000;

    @Override
    public String name() {
        return "selling";
    }

    @Override
    public String summary() {
        return "buyers at one item over HTTP, against the bare SQL statement in the same rounds";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("buyers", "64", "that buy at the same time"),
                new Option("stock", "1000", "units of each item, at most 10000"),
                new Option("rounds", "10", "each on a fresh item"),
                new Option(
                        "warmup",
                        "10",
                        "rounds before on other items: a JVM is slow until it has compiled what it runs"));
    }

    private record Round(Rush http, Rush bare, Rush soldOut, Rush hooks, int oversold) {}

    @Override
    public int run(Options chosen) throws Exception {
        int buyers = chosen.number("buyers", 1);
        int stock = chosen.number("stock", 1);
        int warmup = chosen.number("warmup", 0);
        int rounds = chosen.number("rounds", 1);
        System.out.println("bench selling " + chosen + ", settings that differ: " + SETTINGS + ", fsync on, "
                + Runtime.getRuntime().availableProcessors() + " cores, load average "
                + java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        Path home = Experiment.home();
        // An item of each round is bought over HTTP and the next one by the bare statement.
        try (Stage stage = Stage.start(home, Collections.nCopies(2 * (warmup + rounds), stock), SETTINGS)) {
            var refs = stage.shop().open(stage.url());
            var measured = new ArrayList<Round>();
            Instant since = Instant.now();
            for (int i = 0; i < warmup + rounds; i++) {
                if (i == warmup) since = Instant.now();
                Round round = round(stage, refs, 2 * i, buyers, stock);
                System.out.println((i < warmup ? "warm-up: " : "round: ") + "http " + round.http + "; bare "
                        + round.bare + "; sold-out " + round.soldOut + "; webhooks " + round.hooks);
                if (i >= warmup) measured.add(round);
            }
            return report(measured, stock, OutboxLag.p99Millis(stage.kafka(), since));
        }
    }

    private static Round round(Stage stage, List<String> refs, int item, int buyers, int stock) throws Exception {
        String product = stage.shop().products().get(item);
        String other = stage.shop().products().get(item + 1);
        var http = Rush.of(buyers, () -> new HttpBuyer(stage.url(), refs.get(item), false), LONGEST_MILLIS);
        var bare = Rush.of(buyers, () -> new BareSql(stage.postgres(), other), LONGEST_MILLIS);
        int taken = taken(stage.postgres(), product);
        sellOut(stage.postgres(), product);
        var soldOut = Rush.of(buyers, () -> new HttpBuyer(stage.url(), refs.get(item), true), SOLD_OUT_MILLIS);
        var hooks = Rush.of(HOOK_SENDERS, () -> new HookSender(stage.url(), stage.webhookSecret()), HOOK_MILLIS);
        return new Round(http, bare, soldOut, hooks, Math.max(0, Math.max(taken, http.done()) - stock));
    }

    private static int taken(Postgres postgres, String product) throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT count(*) FROM order_line WHERE product_id = '" + product + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** As if all had paid. */
    private static void sellOut(Postgres postgres, String product) throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE stock_unit SET state = 'sold', held_until = NULL WHERE product_id = '" + product + "'");
        }
    }

    private static int report(List<Round> rounds, int stock, double outboxP99Millis) {
        double http =
                Rush.median(rounds.stream().map(round -> round.http.perSecond()).toList());
        double bare =
                Rush.median(rounds.stream().map(round -> round.bare.perSecond()).toList());
        double ratio = Rush.median(rounds.stream()
                .map(round -> round.http.perSecond() / round.bare.perSecond())
                .toList());
        int oversold = rounds.stream().mapToInt(Round::oversold).sum();
        boolean allSold = rounds.stream().allMatch(round -> round.http.done() == stock);
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "attempts",
                rounds.stream()
                        .mapToInt(round -> round.http.tried() + round.soldOut.tried())
                        .sum());
        json.put(
                "sold",
                rounds.stream().mapToInt(round -> round.http.done()).min().orElse(0));
        json.put("oversold", oversold);
        json.put("reservationsPerSecond", Math.round(http));
        json.put(
                "p99Ms",
                tenths(Rush.median(
                        rounds.stream().map(round -> round.http.p99Millis()).toList())));
        json.put(
                "soldOutPerSecond",
                Math.round(Rush.median(
                        rounds.stream().map(round -> round.soldOut.perSecond()).toList())));
        json.put("bareSqlReservationsPerSecond", Math.round(bare));
        json.put("ratioToBareSql", Math.round(ratio * 1_000) / 1_000.0);
        json.put(
                "webhookP99Ms",
                tenths(Rush.median(
                        rounds.stream().map(round -> round.hooks.p99Millis()).toList())));
        json.put("outboxLagP99Ms", tenths(outboxP99Millis));
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return oversold == 0 && allSold ? 0 : 1;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
