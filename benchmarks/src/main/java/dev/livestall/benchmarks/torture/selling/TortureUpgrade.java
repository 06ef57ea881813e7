package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.Part;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** {@code bin/torture upgrade}: an upgrade of the commerce nodes while people buy. */
public final class TortureUpgrade implements Experiment {
    private static final List<Integer> STOCKS = List.of(400, 4_000);

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public String summary() {
        return "two commerce nodes under buyers end by SIGTERM and start anew, one after the other; each question may take one retry, no more";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("rounds", "2", "how often each node is started anew"),
                new Option("seed", "1", "of the buyers"),
                new Option("buyers", "12", "that buy at the same time"),
                new Option("seconds", "5", "of selling before, between and after the restarts, each"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        System.out.println("torture upgrade " + chosen);
        System.out.println("shorter than usual: " + TortureSelling.SETTINGS);
        int rounds = chosen.number("rounds", 1);
        long millis = chosen.number("seconds", 1) * 1_000L;
        Path home = Experiment.home();
        try (Stage stage = Stage.start(home, STOCKS, TortureSelling.SETTINGS, 2)) {
            var refs = stage.shop().open(stage.url());
            try (Crowd crowd =
                    new Crowd(stage.urls(), refs, stage.sandbox(), chosen.number("buyers", 1), chosen.seed("seed"))) {
                Thread.sleep(millis);
                for (int i = 0; i < rounds; i++) roll(stage, crowd, millis);
                crowd.goHome();
                new Provider(stage).refuseWhatWaits();
                double settled = TortureSelling.settle(new Books(stage.postgres()));
                return report(stage, crowd, 2 * rounds, settled);
            }
        }
    }

    private static void roll(Stage stage, Crowd crowd, long millis) throws InterruptedException {
        for (Part node : stage.nodes()) {
            node.restart();
            Thread.sleep(millis);
            System.out.println("started anew: " + node + "; asked again so far: " + crowd.retried() + " once, "
                    + crowd.beyondARetry() + " more often");
        }
    }

    private static int report(Stage stage, Crowd crowd, int restarts, double settled) throws Exception {
        var facts = Facts.read(stage, STOCKS, crowd.acknowledged());
        Verdict verdict = new Checker(facts).check();
        verdict.faults().forEach(System.out::println);
        var json = new LinkedHashMap<String, Object>();
        json.put("restarts", restarts);
        json.put("attempts", crowd.attempts());
        json.put("sold", facts.sold());
        json.put("retried", crowd.retried());
        json.put("beyondARetry", crowd.beyondARetry());
        verdict.putInto(json);
        json.put("settledWithinSeconds", Math.ceil(settled * 10) / 10);
        boolean good = verdict.isClean() && facts.sold() > 0 && crowd.beyondARetry() == 0;
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }
}
