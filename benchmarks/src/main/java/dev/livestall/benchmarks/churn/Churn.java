package dev.livestall.benchmarks.churn;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.load.Crowd;
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

/** {@code bin/torture churn}. */
public final class Churn implements Experiment {
    private static final int SERVER_CORE = 0;
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_SOCKETS_PER_ADDRESS", "100000",
            "LIVESTALL_MINTED_PER_ADDRESS", "1000000");
    /** In the room together, then all gone. */
    private static final int AT_A_TIME = 2_000;
    /** Longer than a node waits for what a closed connection has still to say. */
    private static final Duration SETTLE = Duration.ofSeconds(5);
    /** The smallest object of a JVM: with less than one left by each connection, none is. */
    private static final double SMALLEST_OBJECT_BYTES = 16;

    private record After(int openFiles, long liveBytes, long residentBytes) {
        static After round(ProcessHandle node) throws IOException, InterruptedException {
            Thread.sleep(SETTLE.toMillis());
            long live = Figures.liveBytes(node);
            return new After(Figures.openFiles(node), live, Figures.residentBytes(node));
        }
    }

    @Override
    public String name() {
        return "churn";
    }

    @Override
    public String summary() {
        return "viewers come and go; descriptors and live memory of the node must not grow with them";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("connects", "100000", "sockets that enter the room and go, in each round"),
                new Option("rounds", "3", "that are compared, after one that counts for nothing"),
                new Option("joins", "1000", "sockets that open per second"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        Path home = Experiment.home();
        int connects = chosen.number("connects", AT_A_TIME);
        System.out.println(
                "torture churn " + chosen + ", chat node: java " + String.join(" ", JVM) + " with " + SETTINGS);
        Cores cores = Cores.ofThisMachine();
        try (ChatStage stage = cores.startOn(SERVER_CORE, () -> ChatStage.start(home))) {
            LiveShow show = LiveShow.begin(stage.kafka(), 0);
            try (ChatNode node = cores.startOn(SERVER_CORE, () -> stage.node("churn", JVM, SETTINGS))) {
                Room room = new Room(node, show, Tokens.mint(node, show, AT_A_TIME));
                comeAndGo(room, Math.min(connects, 10 * AT_A_TIME), chosen.number("joins", 1));
                List<After> rounds = new ArrayList<>();
                for (int i = 0; i < chosen.number("rounds", 2); i++) {
                    comeAndGo(room, connects, chosen.number("joins", 1));
                    rounds.add(After.round(node.process()));
                    System.out.println("round " + (i + 1) + ": " + rounds.get(i));
                }
                return judge(connects, rounds);
            }
        }
    }

    private static void comeAndGo(Room room, int connects, int perSecond) throws IOException {
        for (int done = 0; done < connects; done += AT_A_TIME) {
            try (var crowd = new Crowd(room)) {
                crowd.join(AT_A_TIME, 0, perSecond);
            }
        }
    }

    private static int judge(int connects, List<After> rounds) {
        After first = rounds.get(0);
        After last = rounds.get(rounds.size() - 1);
        double each = (double) (last.liveBytes - first.liveBytes) / connects / (rounds.size() - 1);
        int leaked = last.openFiles - first.openFiles;
        boolean clean = leaked <= 0 && each < SMALLEST_OBJECT_BYTES;
        var line = new LinkedHashMap<String, Object>();
        line.put("connects", connects);
        line.put("rounds", rounds.size());
        line.put("openFiles", rounds.stream().map(After::openFiles).toList());
        line.put("liveBytes", rounds.stream().map(After::liveBytes).toList());
        line.put("residentBytes", rounds.stream().map(After::residentBytes).toList());
        line.put("descriptorsLeaked", Math.max(0, leaked));
        line.put("bytesLeftByEach", Math.round(each * 10) / 10.0);
        line.put("ok", clean);
        System.out.println(EventJson.MAPPER.writeValueAsString(line));
        return clean ? 0 : 1;
    }
}
