package dev.livestall.benchmarks.job;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.Progress;
import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.machine.Figures;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** {@code bin/bench job}. */
public final class BenchJob implements Experiment {
    private static final List<String> PARTS = List.of("raw", "decode", "job");
    /** The shows lie in the past, as in a rebuild: nothing may be from ahead of the log. */
    private static final Duration AGO = Duration.ofDays(1);

    @Override
    public String name() {
        return "job";
    }

    @Override
    public String summary() {
        return "the whole analytics job over filled topics, beside its decoder alone and reading alone; documents are counted and dropped";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("events", "1000000", "records in the topics"),
                new Option("rounds", "1", "each part once in each; the median counts"),
                new Option("parallelism", "1", "subtasks of each operator"),
                new Option("shows", "10", "that go on at the same time"),
                new Option("viewers", "10000", "in all shows, each all the time"),
                new Option("products", "1000", "in all shows"),
                new Option("seed", "1", "of the records"));
    }

    /** One run of each part. */
    private record Round(Measured raw, Measured decode, Measured job) {}

    @Override
    public int run(Options chosen) throws Exception {
        long events = chosen.number("events", 1_000);
        System.out.println("bench job " + chosen + ", " + Runtime.getRuntime().availableProcessors()
                + " cores, load average " + Figures.load() + ", each part in a JVM of its own " + Measured.JVM
                + ", checkpoints each second");
        System.out.println("mix: " + Mix.words());
        Path home = Experiment.home();
        var data = DataFolder.temporary();
        try (data;
                var servers = BackingServices.start(
                        data.path().resolve("log"), java.util.Set.of(Backing.KAFKA), Progress.SILENT)) {
            fill(servers.kafka(), chosen, events);
            var settings =
                    Map.of("LIVESTALL_KAFKA", servers.kafka(), "LIVESTALL_JOB_PARALLELISM", chosen.text("parallelism"));
            var rounds = new ArrayList<Round>();
            for (int i = 0; i < chosen.number("rounds", 1); i++) rounds.add(round(home, data.path(), settings));
            return report(rounds, events);
        }
    }

    private static void fill(String kafka, Options chosen, long events) {
        KafkaTopics.create(kafka, Topics.ALL);
        var size =
                new Traffic.Size(chosen.number("shows", 1), chosen.number("viewers", 1), chosen.number("products", 1));
        var traffic = new Traffic(
                size,
                chosen.seed("seed"),
                Instant.ofEpochSecond(Instant.now().minus(AGO).getEpochSecond()));
        long bytes = Filling.fill(kafka, traffic, events);
        System.out.println(
                "%,d records of %d bytes: %,d seconds of the shows".formatted(events, bytes, traffic.seconds()));
    }

    private static Round round(Path home, Path data, Map<String, String> settings) throws Exception {
        var measured = new ArrayList<Measured>();
        for (String part : PARTS) {
            Measured one = Measured.run(home, data, part, settings);
            System.out.println(one);
            measured.add(one);
        }
        return new Round(measured.get(0), measured.get(1), measured.get(2));
    }

    private static int report(List<Round> rounds, long events) {
        boolean allRead = rounds.stream()
                .flatMap(round -> java.util.stream.Stream.of(round.raw, round.decode, round.job))
                .allMatch(one -> one.records() == events);
        var json = new LinkedHashMap<String, Object>();
        json.put("events", events);
        json.put("jobPerSecond", Math.round(median(rounds, round -> round.job.perSecond())));
        json.put("decodeOnlyPerSecond", Math.round(median(rounds, round -> round.decode.perSecond())));
        json.put("rawPerSecond", Math.round(median(rounds, round -> round.raw.perSecond())));
        json.put(
                "ratioToDecode",
                thousandths(median(rounds, round -> round.job.perSecond() / round.decode.perSecond())));
        json.put("ratioToRaw", thousandths(median(rounds, round -> round.job.perSecond() / round.raw.perSecond())));
        json.put("stateMb", Math.round(median(rounds, round -> round.job.stateBytes() / 1e6)));
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        if (!allRead) System.err.println("not every part read all records");
        return allRead ? 0 : 1;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double thousandths(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
