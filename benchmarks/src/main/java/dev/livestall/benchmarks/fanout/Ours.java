package dev.livestall.benchmarks.fanout;

import dev.livestall.benchmarks.fanout.Load.Measured;
import dev.livestall.benchmarks.machine.Cores;
import dev.livestall.benchmarks.machine.Figures;
import dev.livestall.benchmarks.stage.ChatNode;
import dev.livestall.benchmarks.stage.ChatStage;
import dev.livestall.benchmarks.stage.LiveShow;
import dev.livestall.benchmarks.stage.Room;
import dev.livestall.benchmarks.stage.Tokens;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kafka, PostgreSQL and one chat node on one core, with every check on. */
final class Ours {
    /** As ARCHITECTURE.md advises for a small node. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-Xss512k");

    /** The driver is one address; everything else is as it comes, and sampling is off. */
    private static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_SOCKETS_PER_ADDRESS", "100000",
            "LIVESTALL_MINTED_PER_ADDRESS", "1000000",
            "LIVESTALL_POSTS_PER_ADDRESS", "1000000",
            "LIVESTALL_READABLE_LINES", "0");

    private final Path home;
    private final Cores cores;

    Ours(Path home, Cores cores) {
        this.home = home;
        this.cores = cores;
    }

    /** @param line takes the figures that are ours */
    Measured measure(Load load, int idleSockets, LinkedHashMap<String, Object> line) throws Exception {
        FanOut.say("chat node: java " + String.join(" ", JVM) + " with " + SETTINGS);
        try (ChatStage stage = cores.startOn(FanOut.SERVER_CORE, () -> ChatStage.start(home))) {
            LiveShow show = LiveShow.begin(stage.kafka(), 0);
            try (ChatNode node = cores.startOn(FanOut.SERVER_CORE, () -> stage.node("bench", JVM, SETTINGS))) {
                List<String> tokens = Tokens.mint(node, show, Math.max(load.viewers(), idleSockets));
                Room room = new Room(node, show, tokens);
                double idle =
                        idleSockets == 0 ? 0 : IdleMemory.perSocket(node.process(), room, idleSockets, load.joinRate());
                if (idleSockets > 0)
                    FanOut.say("an idle socket takes " + Math.round(idle) + " B of the node's resident memory");
                ProcessHandle jvm = node.process();
                Measured measured = load.on(room, () -> Figures.cpuSeconds(jvm), Ours::allServers);
                line.putAll(FanOut.figures(measured));
                line.put(
                        "deliveriesPerCpuSecondWithKafkaAndPostgres",
                        Math.round(measured.deliveriesPerCpuSecondOfAll()));
                line.put("rssPerIdleConnectionBytes", Math.round(idle));
                return measured;
            }
        }
    }

    /** Everything below this process: the chat node, Kafka and PostgreSQL. */
    private static double allServers() {
        return ProcessHandle.current()
                .children()
                .mapToDouble(Figures::cpuSeconds)
                .sum();
    }
}
