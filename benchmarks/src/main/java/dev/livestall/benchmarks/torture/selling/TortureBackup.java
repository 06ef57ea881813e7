package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.selling.BaseBackup;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** {@code bin/torture backup}: the books are copied while orders run, lost later, and come back as they were at the copy's end. */
public final class TortureBackup implements Experiment {
    private static final List<Integer> STOCKS = List.of(300, 4_000);

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary() {
        return "a backup of PostgreSQL while orders run, its files lost later and restored; then the checker, and selling goes on";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("seed", "1", "of the buyers"),
                new Option("buyers", "8", "that buy at the same time"),
                new Option("seconds", "10", "of selling before the backup, after it, and after it is back, each"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        System.out.println("torture backup " + chosen);
        System.out.println("shorter than usual: " + TortureSelling.SETTINGS);
        Path home = Experiment.home();
        try (Stage stage = Stage.start(home, STOCKS, TortureSelling.SETTINGS)) {
            var refs = stage.shop().open(stage.url());
            var safe = new HashSet<String>();
            int all = loseTheBooks(stage, refs, chosen, safe);
            int before = new Books(stage.postgres()).orders().size();
            System.out.println("the books are back, with " + before + " orders");
            try (Crowd crowd = crowd(stage, refs, chosen, 2)) {
                Thread.sleep(chosen.number("seconds", 1) * 1_000L);
                crowd.goHome();
                safe.addAll(crowd.acknowledged());
            }
            new Provider(stage).refuseWhatWaits();
            double settled = TortureSelling.settle(new Books(stage.postgres()));
            return report(stage, safe, all - before, settled);
        }
    }

    private static Crowd crowd(Stage stage, List<String> refs, Options chosen, int turn) {
        return new Crowd(
                stage.urls(), refs, stage.sandbox(), chosen.number("buyers", 1), chosen.seed("seed") * 10 + turn);
    }

    /** @param safe takes the orders that somebody was told of before the backup began @return how many orders there were when the books were lost */
    private static int loseTheBooks(Stage stage, List<String> refs, Options chosen, Set<String> safe) throws Exception {
        long millis = chosen.number("seconds", 1) * 1_000L;
        BaseBackup backup;
        try (Crowd crowd = crowd(stage, refs, chosen, 1)) {
            Thread.sleep(millis);
            safe.addAll(crowd.acknowledged());
            backup = BaseBackup.take(stage.postgres(), stage.data().resolve("backup"));
            System.out.println("backup taken, " + safe.size() + " orders acknowledged before it");
            Thread.sleep(millis);
            crowd.goHome();
        }
        int all = new Books(stage.postgres()).orders().size();
        stage.commerce().killAnd(() -> stage.postgres().killAnd(backup::restore));
        return all;
    }

    private static int report(Stage stage, Set<String> safe, int after, double settled) throws Exception {
        var facts = Facts.read(stage, STOCKS, safe);
        // What was sold after the backup is not in the books: the provider's list is where it is found.
        long strangers = facts.strangers().stream()
                .filter(payment -> payment.keptMinor() > 0)
                .count();
        Verdict verdict = new Checker(facts.withoutStrangers()).check();
        verdict.faults().forEach(System.out::println);
        long sold = facts.sold();
        var json = new LinkedHashMap<String, Object>();
        json.put("acknowledged", safe.size());
        json.put("orders", facts.orders().size());
        json.put("sold", sold);
        json.put("ordersAfterTheBackup", after);
        json.put("paymentsOfThem", strangers);
        verdict.putInto(json);
        json.put("settledWithinSeconds", Math.ceil(settled * 10) / 10);
        boolean good = verdict.isClean() && sold > 0 && after > 0;
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }
}
