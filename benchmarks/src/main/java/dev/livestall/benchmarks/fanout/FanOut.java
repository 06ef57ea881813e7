package dev.livestall.benchmarks.fanout;

import dev.livestall.backing.server.ServerDidNotStart;
import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.fanout.Load.Measured;
import dev.livestall.benchmarks.machine.Cores;
import dev.livestall.benchmarks.machine.Figures;
import dev.livestall.events.EventJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code bin/bench fanout}. */
public final class FanOut implements Experiment {
    static final int SERVER_CORE = 0;
    private static final int FEWEST_PUBLISHERS = 300;
    /** Posts a second of one publisher that are well below what one viewer may. */
    private static final double POSTS_PER_PUBLISHER = 0.5;

    private static final int MESSAGE_BYTES = 200;

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public String summary() {
        return "one room full of viewers: deliveries per CPU second, latency, memory; peers in the same run";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("viewers", "1000", "sockets in the room"),
                new Option("rate", "100", "messages a second, of all publishers together"),
                new Option("seconds", "20", "how long is measured"),
                new Option(
                        "warmup",
                        "150",
                        "seconds of the same load before, for the JVMs: the compiler of one core is that slow; others 15"),
                new Option("peers", "ws,bun,nchan,naive", "other servers in the same run, separated by commas"),
                new Option("idle", "10000", "idle sockets for the memory figure; 0 leaves it out"),
                new Option("joins", "1000", "sockets that open per second"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        Path home = Experiment.home();
        Load load = load(chosen);
        Cores cores = Cores.ofThisMachine();
        var line = new LinkedHashMap<String, Object>();
        line.put("viewers", load.viewers());
        line.put("rate", load.rate());
        say("fanout " + chosen + ", " + load.publishers() + " publishers, " + MESSAGE_BYTES + " B as sent");
        say(cores.able() ? "servers on core 0, driver on core 1" : "nothing is pinned: no taskset, or one core only");
        Measured ours = new Ours(home, cores).measure(load, chosen.number("idle", 0), line);
        report("livestall", ours);
        var peers = new LinkedHashMap<String, Object>();
        var ratio = new LinkedHashMap<String, Object>();
        for (String peer : chosen.list("peers")) against(peer, new Peers(home), cores, load, ours, peers, ratio);
        line.put("peers", peers);
        line.put("ratio", ratio);
        line.put("machineLoad", Figures.load());
        say(EventJson.MAPPER.writeValueAsString(line));
        return ours.result().loss() == 0 ? 0 : 1;
    }

    private static Load load(Options chosen) {
        int viewers = chosen.number("viewers", 1);
        int rate = chosen.number("rate", 1);
        int publishers = Math.min(viewers, Math.max(FEWEST_PUBLISHERS, (int) (rate / POSTS_PER_PUBLISHER)));
        return new Load(
                viewers,
                publishers,
                rate,
                chosen.number("seconds", 1),
                chosen.number("warmup", 0),
                chosen.number("joins", 1),
                MESSAGE_BYTES);
    }

    private static void against(
            String name,
            Peers all,
            Cores cores,
            Load load,
            Measured ours,
            Map<String, Object> peers,
            Map<String, Object> ratio)
            throws Exception {
        try (Peer peer = cores.startOn(SERVER_CORE, () -> all.start(name))) {
            var process = peer.program().handle();
            Load.Clocks clocks = () -> Figures.cpuSeconds(process);
            Load warmed = name.equals(Peers.NAIVE) ? load : load.warmedUpSoon();
            Measured theirs = warmed.on(new Broadcasting(peer.port()), clocks, clocks);
            report(name, theirs);
            peers.put(name, figures(theirs));
            ratio.put(name, rounded(ours.deliveriesPerCpuSecond() / theirs.deliveriesPerCpuSecond()));
        } catch (Peer.Missing | ServerDidNotStart why) {
            say(name + " is missing: " + why.getMessage());
            peers.put(name, Map.of("missing", String.valueOf(why.getMessage())));
        } catch (IllegalStateException why) {
            say(name + " failed: " + why.getMessage());
            peers.put(name, Map.of("failed", String.valueOf(why.getMessage())));
        }
    }

    static Map<String, Object> figures(Measured measured) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("loss", measured.result().loss());
        figures.put("deliveriesPerCpuSecond", Math.round(measured.deliveriesPerCpuSecond()));
        figures.put("p50Ms", rounded(measured.result().p50Ms()));
        figures.put("p99Ms", rounded(measured.result().p99Ms()));
        return figures;
    }

    private static void report(String name, Measured measured) {
        var result = measured.result();
        say(String.format(
                Locale.ROOT,
                "%-10s %,d deliveries of %,d messages, loss %.6f, %d closed; %.2f CPU s = %,.0f a CPU second; p50 %.1f ms, p99 %.1f ms, max %.1f ms;"
                        + " %,d frames, %.1f MB; driver %.2f CPU s, sent at most %.1f ms late; machine load %.1f",
                name,
                result.deliveries(),
                result.sent(),
                result.loss(),
                result.closed(),
                measured.serverCpuSeconds(),
                measured.deliveriesPerCpuSecond(),
                result.p50Ms(),
                result.p99Ms(),
                result.maxMs(),
                result.frames(),
                result.bytes() / 1e6,
                result.cpuSeconds(),
                result.latestSendMillis(),
                Figures.load()));
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    static void say(String line) {
        System.out.println(line);
    }
}
