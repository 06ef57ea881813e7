package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/torture selling}. */
public final class TortureSelling implements Experiment {
    /** Everything else is as usual. */
    static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_HOLD", "8s",
            "LIVESTALL_PAYMENT_POLL", "2s",
            "LIVESTALL_PAYMENT_UNHEARD", "3s",
            // The provider hangs for up to 30 s.
            "LIVESTALL_PAYMENT_ANSWERED", "40s",
            "LIVESTALL_INBOX_LEASE", "15s",
            "LIVESTALL_STRIPE_READ", "2s",
            "LIVESTALL_PAYMENT_LIMIT", "3s",
            "LIVESTALL_PAYMENT_OPEN", "3s");

    private static final List<Integer> STOCKS = List.of(60, 400, 4_000);
    private static final int QUIET_SECONDS = 60;
    /** Beyond what is promised, so that a late one is told apart from one that never comes. */
    private static final int LATEST_SECONDS = 120;

    @Override
    public String name() {
        return "selling";
    }

    @Override
    public String summary() {
        return "buyers, a provider that misbehaves, kills of the service and of PostgreSQL; then a checker of books, provider and log";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("kills", "10", "how many kill -9, two of three at the service"),
                new Option("seed", "1", "of schedule, weather and buyers"),
                new Option("buyers", "12", "that buy at the same time"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        long seed = chosen.seed("seed");
        int kills = chosen.number("kills", 0);
        System.out.println("torture selling " + chosen);
        System.out.println("shorter than usual: " + SETTINGS);
        List<Kill> schedule = Kill.schedule(seed, kills);
        schedule.forEach(System.out::println);
        Path home = Experiment.home();
        try (Stage stage = Stage.start(home, STOCKS, SETTINGS)) {
            var refs = stage.shop().open(stage.url());
            try (Crowd crowd = new Crowd(stage.urls(), refs, stage.sandbox(), chosen.number("buyers", 1), seed)) {
                torture(stage, crowd, schedule, seed);
                double settled = settle(new Books(stage.postgres()));
                return report(stage, crowd, seed, kills, settled);
            }
        }
    }

    private static void torture(Stage stage, Crowd crowd, List<Kill> schedule, long seed) throws Exception {
        var weather = new Weather(stage, seed);
        var blowing = new Thread(weather, "weather");
        blowing.setDaemon(true);
        blowing.start();
        for (Kill kill : schedule) {
            Thread.sleep(kill.afterMillis());
            switch (kill.target()) {
                case SERVICE -> stage.commerce().kill(kill.deadMillis());
                case POSTGRES -> stage.postgres().kill(kill.deadMillis());
            }
            System.out.println("healed: " + kill);
        }
        Thread.sleep(5_000);
        weather.end(blowing);
        crowd.goHome();
        new Provider(stage).refuseWhatWaits();
    }

    /** Waits until everything has come to rest. @return after how many seconds */
    static double settle(Books books) throws Exception {
        Instant began = Instant.now();
        boolean late = false;
        List<String> open = books.open();
        while (!open.isEmpty() && secondsSince(began) < LATEST_SECONDS) {
            Thread.sleep(250);
            open = books.open();
            if (late || secondsSince(began) < QUIET_SECONDS) continue;
            late = true;
            tell("late", open);
        }
        tell("did not come to rest", open);
        return secondsSince(began);
    }

    private static double secondsSince(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1_000.0;
    }

    private static void tell(String how, List<String> open) {
        open.stream().limit(20).forEach(what -> System.out.println(how + ": " + what));
    }

    private static int report(Stage stage, Crowd crowd, long seed, int kills, double settled) throws Exception {
        var facts = Facts.read(stage, STOCKS, crowd.acknowledged());
        Verdict verdict = new Checker(facts).check();
        verdict.faults().forEach(System.out::println);
        long sold = facts.sold();
        System.out.println(facts.orders().size() + " orders, " + sold + " of them sold, "
                + facts.payments().size() + " sessions");
        var json = new LinkedHashMap<String, Object>();
        json.put("seed", seed);
        json.put("kills", kills);
        json.put("attempts", crowd.attempts());
        verdict.putInto(json);
        json.put("settledWithinSeconds", Math.ceil(settled * 10) / 10);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return verdict.isClean() && sold > 0 && settled <= QUIET_SECONDS ? 0 : 1;
    }
}
