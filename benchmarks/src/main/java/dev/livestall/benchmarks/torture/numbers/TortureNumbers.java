package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.benchmarks.torture.selling.Books;
import dev.livestall.benchmarks.torture.selling.Crowd;
import dev.livestall.benchmarks.torture.selling.Provider;
import dev.livestall.events.EventJson;
import dev.livestall.local.client.Host;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/torture numbers}. */
public final class TortureNumbers implements Experiment {
    /** Everything else is as usual. */
    static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_HOLD", "8s",
            "LIVESTALL_PAYMENT_POLL", "2s",
            "LIVESTALL_PAYMENT_UNHEARD", "3s",
            "LIVESTALL_INBOX_LEASE", "15s");

    static final List<Integer> STOCKS = List.of(2_000, 2_000, 2_000);
    private static final int TALKERS = 4;
    private static final int QUIET_SECONDS = 60;
    /** Beyond what is promised, so that a late one is told apart from one that never comes. */
    private static final int LATEST_SECONDS = 180;

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public String summary() {
        return "buyers and talkers, kills of job, Elasticsearch, Kafka, PostgreSQL and relay; then board against books, order by order";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("kills", "10", "how many kill -9; each target once before any comes again"),
                new Option("seed", "1", "of schedule, buyers and talkers"),
                new Option("buyers", "6", "that buy at the same time"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        long seed = chosen.seed("seed");
        int kills = chosen.number("kills", 0);
        System.out.println("torture numbers " + chosen);
        System.out.println("shorter than usual: " + SETTINGS);
        List<Kill> schedule = Kill.schedule(seed, kills);
        schedule.forEach(System.out::println);
        Path home = Experiment.home();
        try (Stage stage = Stage.start(home, STOCKS, SETTINGS);
                Theatre theatre = Theatre.open(stage)) {
            Host host = stage.shop().host(stage.url());
            var refs = new ArrayList<String>();
            String show = open(host, stage.shop().products(), refs);
            var board = new Board(theatre.elasticsearch(), show);
            var backwards = new Backwards(board);
            var looking = began(backwards, "backwards");
            try (var crowd = new Crowd(stage.urls(), refs, stage.sandbox(), chosen.number("buyers", 1), seed);
                    var talkers = new Talkers(List.of(theatre.chatUrl()), show, TALKERS, seed)) {
                torture(theatre, host, schedule, backwards);
                talkers.goHome();
                crowd.goHome();
            }
            new Provider(stage).refuseWhatWaits();
            settle(new Books(stage.postgres()));
            Instant quiet = Instant.now();
            Verdict verdict = converge(stage, board);
            double seconds = Duration.between(quiet, Instant.now()).toMillis() / 1_000.0;
            return report(seed, kills, new Ledger(stage.postgres()), verdict, backwards.end(looking), seconds, theatre);
        }
    }

    static String open(Host host, List<String> products, List<String> refs) {
        String show = host.plan(
                Map.of("title", Map.of("ko", "시험"), "mode", "live", "audience", "real", "productIds", products));
        host.start(show);
        for (String product : products) {
            refs.add(host.link(show, product, "link-" + product, "none")
                    .path("ref")
                    .asString());
        }
        return show;
    }

    static Thread began(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void torture(Theatre theatre, Host host, List<Kill> schedule, Backwards backwards)
            throws InterruptedException {
        var regrets = new Regrets(host, theatre.stage().postgres());
        var regretting = began(regrets, "regrets");
        for (Kill kill : schedule) {
            TimeUnit.MILLISECONDS.sleep(kill.afterMillis());
            theatre.suffer(kill);
            if (kill.target() == Kill.Target.ELASTICSEARCH) backwards.forget();
            System.out.println("healed: " + kill);
        }
        TimeUnit.SECONDS.sleep(8);
        regrets.end(regretting);
    }

    /** Waits until the books have come to rest. */
    static void settle(Books books) throws Exception {
        Instant end = Instant.now().plusSeconds(LATEST_SECONDS);
        List<String> open = books.open();
        while (!open.isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(250);
            open = books.open();
        }
        open.stream().limit(20).forEach(what -> System.out.println("did not come to rest: " + what));
    }

    /** Compares again and again until nothing differs, or until it is too late. */
    static Verdict converge(Stage stage, Board board) throws Exception {
        Facts books = books(stage);
        Instant end = Instant.now().plusSeconds(LATEST_SECONDS);
        while (true) {
            try {
                Verdict verdict = Verdict.of(books, board.read());
                if (verdict.isClean() || Instant.now().isAfter(end)) return verdict;
            } catch (IOException away) {
                if (Instant.now().isAfter(end)) throw away;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static Facts books(Stage stage) throws Exception {
        return new Ledger(stage.postgres()).read(RoomLines.read(stage.kafka()));
    }

    private static int report(
            long seed, int kills, Ledger ledger, Verdict verdict, int wentBackwards, double seconds, Theatre theatre)
            throws Exception {
        verdict.faults().forEach(System.out::println);
        Facts books = ledger.read(RoomLines.read(theatre.stage().kafka()));
        System.out.println(books.totals());
        var json = new LinkedHashMap<String, Object>();
        json.put("seed", seed);
        json.put("kills", kills);
        json.put("orders", books.orders().size());
        json.put("missing", verdict.missing());
        json.put("doubled", verdict.doubled());
        json.put("different", verdict.different());
        json.put("creditsDifference", verdict.creditsDifference());
        json.put("messagesDifference", verdict.messagesDifference());
        json.put("wentBackwards", wentBackwards);
        json.put("convergedSeconds", Math.ceil(seconds * 10) / 10);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        boolean something = books.totals().paidOrders() > 0 && !books.messages().isEmpty();
        return verdict.isClean() && wentBackwards == 0 && something && seconds <= QUIET_SECONDS ? 0 : 1;
    }
}
