package dev.livestall.benchmarks.torture.chat;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.events.EventJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/torture rolling}: an upgrade of the chat nodes while people talk. */
public final class TortureRolling implements Experiment {
    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String summary() {
        return "two chat nodes under load end by SIGTERM and start anew, one after the other; who had to come back, and how soon";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("rounds", "2", "how often each node is started anew"),
                new Option("seconds", "60", "of load; longer if the restarts take longer"),
                new Option("clients", "24", "that write and read"),
                new Option("rate", "60", "messages a second, of all clients together"),
                new Option("brokers", "1", "of Kafka"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        System.out.println("torture rolling " + chosen);
        System.out.println("rate limits raised, everything else as usual: " + Load.SETTINGS);
        int seconds = chosen.number("seconds", 10);
        int rounds = chosen.number("rounds", 1);
        List<Blow> schedule = Blow.rolling(rounds, seconds * 1_000L / (2L * rounds + 1));
        schedule.forEach(System.out::println);
        Load load = new Load(chosen.number("clients", 1), chosen.number("rate", 1), seconds);
        Path home = Experiment.home();
        try (Cluster cluster = Cluster.start(home, chosen.number("brokers", 1), TortureChat.SOON_UP, Load.SETTINGS)) {
            Path diaries = Files.createDirectory(cluster.data().resolve("diaries"));
            Outcome outcome = load.run(cluster, schedule, 1, diaries);
            return report(rounds, outcome, new Checker(outcome.log()).check(Diary.readAll(diaries)));
        }
    }

    private static int report(int rounds, Outcome outcome, Verdict verdict) {
        verdict.faults().forEach(System.out::println);
        outcome.complaints().forEach(System.out::println);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("restarts", 2 * rounds);
        verdict.putInto(json);
        json.put("cameBack", outcome.resumes().count());
        json.put("cameBackP50Ms", outcome.resumes().percentile(50));
        json.put("cameBackP99Ms", outcome.resumes().percentile(99));
        boolean good = verdict.isClean() && outcome.complaints().isEmpty();
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }
}
