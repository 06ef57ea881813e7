package dev.livestall.benchmarks.neighbours;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Talk;
import dev.livestall.benchmarks.machine.Cores;
import dev.livestall.benchmarks.machine.Figures;
import dev.livestall.benchmarks.stage.ChatNode;
import dev.livestall.benchmarks.stage.ChatStage;
import dev.livestall.benchmarks.stage.LiveShow;
import dev.livestall.benchmarks.stage.Room;
import dev.livestall.benchmarks.stage.Tokens;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/bench neighbours}. */
public final class Neighbours implements Experiment {
    private static final int SERVER_CORE = 0;
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_POSTS_PER_ADDRESS", "1000000",
            "LIVESTALL_READABLE_LINES", "0",
            "LIVESTALL_MINTED_PER_ADDRESS", "1000000",
            "LIVESTALL_SOCKETS_PER_ADDRESS", "100000");
    private static final int MESSAGE_BYTES = 200;
    private static final int QUIET_VIEWERS = 200;
    private static final int QUIET_PUBLISHERS = 40;
    private static final int QUIET_RATE = 10;
    /** What one viewer may say in a second, with room to spare. */
    private static final double POSTS_PER_PUBLISHER = 0.5;

    private static final Duration MARGIN = Duration.ofSeconds(2);
    private static final double ALLOWED_SHARE = 0.2;
    private static final double ALLOWED_MILLIS = 15;

    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public String summary() {
        return "a hot room with stalled readers beside a quiet one on one node: what the quiet one's p99 moves by";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("rate", "500", "messages a second in the hot room"),
                new Option("seconds", "15", "how long each half of a pair is measured"),
                new Option("pairs", "5", "of runs alone and beside; the median counts"),
                new Option("warmup", "60", "seconds of the hot room's load before"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        Path home = Experiment.home();
        System.out.println("neighbours " + chosen + ", chat node: java " + String.join(" ", JVM) + " with " + SETTINGS);
        Cores cores = Cores.ofThisMachine();
        try (ChatStage stage = cores.startOn(SERVER_CORE, () -> ChatStage.start(home))) {
            LiveShow quiet = LiveShow.begin(stage.kafka(), 0);
            LiveShow hot = LiveShow.begin(stage.kafka(), 1);
            try (ChatNode node = cores.startOn(SERVER_CORE, () -> stage.node("neighbours", JVM, SETTINGS))) {
                int rate = chosen.number("rate", 1);
                int hotViewers = (int) (rate / POSTS_PER_PUBLISHER);
                Room quietRoom = new Room(node, quiet, Tokens.mint(node, quiet, QUIET_VIEWERS));
                Room hotRoom = new Room(node, hot, Tokens.mint(node, hot, hotViewers));
                try (var crowd = new Crowd(quietRoom)) {
                    crowd.join(QUIET_VIEWERS, QUIET_PUBLISHERS, QUIET_VIEWERS);
                    var pairs = new Pairs(crowd, time -> new HotRoom(hotRoom, hotViewers, rate, MESSAGE_BYTES, time));
                    pairs.beside(Duration.ofSeconds(chosen.number("warmup", 0)));
                    return judge(pairs, chosen.number("pairs", 1), Duration.ofSeconds(chosen.number("seconds", 1)));
                }
            }
        }
    }

    /** Runs the hot room for a time. */
    private interface Heat {
        HotRoom on(Duration time);
    }

    private record Pairs(Crowd quiet, Heat heat) {
        double alone(Duration time) throws IOException {
            return p99(time);
        }

        double beside(Duration time) throws IOException, InterruptedException {
            try (HotRoom hot = heat.on(time.plus(MARGIN).plus(MARGIN))) {
                while (!hot.isTalking()) quiet.idle(Duration.ofMillis(100));
                quiet.idle(MARGIN);
                return p99(time);
            }
        }

        private double p99(Duration time) throws IOException {
            return new Talk(quiet, QUIET_RATE, MESSAGE_BYTES, () -> {})
                    .last(time)
                    .p99Ms();
        }
    }

    private static int judge(Pairs pairs, int count, Duration time) throws IOException, InterruptedException {
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            alone.add(rounded(pairs.alone(time)));
            beside.add(rounded(pairs.beside(time)));
            moved.add(rounded(beside.get(i) - alone.get(i)));
            System.out.printf("pair %d: p99 %.1f ms alone, %.1f ms beside%n", i + 1, alone.get(i), beside.get(i));
        }
        double allowed = Math.max(ALLOWED_SHARE * median(alone), ALLOWED_MILLIS);
        boolean good = median(moved) <= allowed;
        var line = new LinkedHashMap<String, Object>();
        line.put("aloneP99Ms", alone);
        line.put("besideP99Ms", beside);
        line.put("movedMs", median(moved));
        line.put("allowedMs", rounded(allowed));
        line.put("ok", good);
        line.put("machineLoad", Figures.load());
        System.out.println(EventJson.MAPPER.writeValueAsString(line));
        return good ? 0 : 1;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
