package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.Part;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.benchmarks.torture.selling.Books;
import dev.livestall.benchmarks.torture.selling.Crowd;
import dev.livestall.benchmarks.torture.selling.Provider;
import dev.livestall.events.EventJson;
import dev.livestall.local.client.Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code bin/torture cluster}: every service on two nodes, as a shop of some size runs it, through the death of a broker and an upgrade of everything. */
public final class TortureCluster implements Experiment {
    private static final int COMMERCE_NODES = 2;
    private static final int TALKERS = 4;
    /** So long the others need to notice that a broker is gone, and longer. */
    private static final int BROKER_AWAY_MILLIS = 12_000;

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public String summary() {
        return "two nodes of each service, three brokers, the job on a Flink cluster: a broker is killed, then each process restarts in turn, under buyers and talkers";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("seconds", "4", "of quiet work between two blows"),
                new Option("seed", "1", "of buyers and talkers"),
                new Option("buyers", "6", "that buy at the same time"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        System.out.println("torture cluster " + chosen);
        System.out.println("shorter than usual: " + TortureNumbers.SETTINGS);
        Path home = Experiment.home();
        var log = new ArrayList<ThreeBrokers>();
        try (Stage stage = Stage.start(home, TortureNumbers.STOCKS, TortureNumbers.SETTINGS, COMMERCE_NODES, folder -> {
                    log.add(new ThreeBrokers(folder));
                    return log.get(0);
                });
                Company company = Company.open(stage)) {
            return run(chosen, stage, company, log.get(0));
        }
    }

    private static int run(Options chosen, Stage stage, Company company, ThreeBrokers log) throws Exception {
        long seed = chosen.seed("seed");
        Host host = stage.shop().host(stage.url());
        var refs = new ArrayList<String>();
        String show = TortureNumbers.open(host, stage.shop().products(), refs);
        var reader = new BoardReader(company.dashboardsUrls(), show, host);
        var json = new LinkedHashMap<String, Object>();
        json.put("seed", seed);
        try (var crowd = new Crowd(stage.urls(), refs, stage.sandbox(), chosen.number("buyers", 1), seed);
                var talkers = new Talkers(company.chatUrls(), show, TALKERS, seed)) {
            long millis = chosen.number("seconds", 1) * 1_000L;
            TimeUnit.MILLISECONDS.sleep(millis);
            var reading = TortureNumbers.began(reader, "board-reader");
            var killed = log.leader(0);
            System.out.println("kill -9 broker " + killed.number());
            killed.kill(BROKER_AWAY_MILLIS);
            json.put("brokersKilled", 1);
            json.put("restarts", rollThrough(company, millis));
            reader.end(reading);
            talkers.goHome();
            crowd.goHome();
            new Provider(stage).refuseWhatWaits();
            TortureNumbers.settle(new Books(stage.postgres()));
            json.put("attempts", crowd.attempts());
            json.put("retried", crowd.retried());
            json.put("beyondARetry", crowd.beyondARetry());
            json.put("acked", talkers.acknowledged().size());
            json.put("lostAcks", lost(talkers, stage));
            json.put("boardsRead", reader.read());
            json.put("boardsBeyondARetry", reader.beyondARetry());
        }
        Verdict verdict = TortureNumbers.converge(stage, new Board(company.elasticsearch(), show));
        return report(json, verdict);
    }

    private static int rollThrough(Company company, long millis) throws Exception {
        List<Part> everyone = company.everyone();
        for (Part part : everyone) {
            company.restart(part);
            System.out.println("started anew: " + part);
            TimeUnit.MILLISECONDS.sleep(millis);
        }
        return everyone.size();
    }

    private static int lost(Talkers talkers, Stage stage) {
        var lost = new HashSet<>(talkers.acknowledged());
        lost.removeAll(RoomLines.read(stage.kafka()));
        return lost.size();
    }

    private static int report(LinkedHashMap<String, Object> json, Verdict verdict) {
        verdict.faults().forEach(System.out::println);
        json.put("missing", verdict.missing());
        json.put("doubled", verdict.doubled());
        json.put("different", verdict.different());
        json.put("creditsDifference", verdict.creditsDifference());
        json.put("messagesDifference", verdict.messagesDifference());
        boolean something = isPositive(json, "attempts") && isPositive(json, "acked") && isPositive(json, "boardsRead");
        boolean good = verdict.isClean()
                && something
                && !isPositive(json, "beyondARetry")
                && !isPositive(json, "lostAcks")
                && !isPositive(json, "boardsBeyondARetry");
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }

    private static boolean isPositive(LinkedHashMap<String, Object> json, String figure) {
        return json.get(figure) instanceof Number number && number.longValue() > 0;
    }
}
