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

/** {@code bin/torture chat}. */
public final class TortureChat implements Experiment {
    /** Nodes are started again and again: what counts is how soon they are up. */
    static final List<String> SOON_UP = List.of("-XX:TieredStopAtLevel=1");

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String summary() {
        return "two chat nodes and Kafka under load: killed, paused and cut; then a checker of what the clients saw";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("kills", "8", "how many blows: kill -9, SIGSTOP up to --pause s, TCP cuts"),
                new Option(
                        "brokers",
                        "1",
                        "of Kafka; with 3 each holds a copy, two acknowledge, and one after another is killed"),
                new Option("seed", "1", "of the schedule"),
                new Option("seconds", "60", "of load; the blows fall into it"),
                new Option("clients", "24", "that write and read"),
                new Option("rate", "60", "messages a second, of all clients together"),
                new Option("pause", "30", "longest pause of a process in seconds, at most a third of --seconds"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        int seconds = chosen.number("seconds", 5);
        long longest = Math.min(chosen.number("pause", 1), Math.max(1, seconds / 3)) * 1_000L;
        long seed = chosen.seed("seed");
        int kills = chosen.number("kills", 0);
        int brokers = chosen.number("brokers", 1);
        Load load = new Load(chosen.number("clients", 1), chosen.number("rate", 1), seconds);
        System.out.println("torture chat " + chosen);
        System.out.println("rate limits raised, everything else as usual: " + Load.SETTINGS);
        List<Blow> schedule = Blow.schedule(seed, kills, brokers, seconds * 1_000L, longest);
        schedule.forEach(System.out::println);
        Path home = Experiment.home();
        try (Cluster cluster = Cluster.start(home, brokers, SOON_UP, Load.SETTINGS)) {
            Path diaries = Files.createDirectory(cluster.data().resolve("diaries"));
            Outcome outcome = load.run(cluster, schedule, seed, diaries);
            return report(chosen, outcome, new Checker(outcome.log()).check(Diary.readAll(diaries)));
        }
    }

    private static int report(Options chosen, Outcome outcome, Verdict verdict) {
        verdict.faults().forEach(System.out::println);
        outcome.complaints().forEach(System.out::println);
        System.out.printf(
                "%d lines in the log, %d records that were repeats, %d deliveries, %d resumes, %d fresh pictures after a cut%n",
                outcome.log().size(),
                outcome.log().repeats(),
                verdict.delivered,
                outcome.resumes().count(),
                verdict.gapsReported);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("seed", chosen.seed("seed"));
        json.put("kills", chosen.number("kills", 0));
        json.put("brokers", chosen.number("brokers", 1));
        verdict.putInto(json);
        json.put("resumeP99Ms", outcome.resumes().percentile(99));
        boolean good = verdict.isClean() && outcome.complaints().isEmpty();
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }
}
