package dev.livestall.benchmarks.torture.chat;

import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.events.EventJson;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/torture resume}: all clients of a node that is killed come to the other one at the same time. */
public final class TortureResume implements Experiment {
    private static final int WRITERS = 4;
    private static final int ENTER_WITHIN_SECONDS = 120;
    private static final int RESUME_WITHIN_SECONDS = 60;
    private static final int COUNTED_WITHIN_SECONDS = 30;

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public String summary() {
        return "kill -9 of a node full of clients; how long until all go on, where they stood, at the other, and are counted once";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("clients", "10000", "that watch by way of the node that dies"),
                new Option("rate", "2", "messages a second meanwhile"),
                new Option("joins", "1000", "clients that enter in a second"),
                new Option(
                        "moves",
                        "8",
                        "times that all go to the other node first: what a JVM has not compiled yet is slow"),
                new Option("spread", "3000", "milliseconds over which clients that were cut come again"),
                new Option("within", "5000", "milliseconds from the kill that 99 of 100 may take"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        System.out.println("torture resume " + chosen);
        System.out.println("rate limits raised, everything else as usual: " + Load.SETTINGS);
        int clients = chosen.number("clients", 1);
        Path home = Experiment.home();
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        try (Cluster cluster = Cluster.start(home, 1, List.of(), Load.SETTINGS)) {
            Show show = Show.begin(cluster.kafka());
            List<String> tokens = show.tokens(cluster.two().url(), clients + WRITERS);
            List<Customer> writers = writers(cluster, show, loops, tokens, chosen.number("rate", 1));
            List<Watcher> watchers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                watchers.add(new Watcher(loops.next(), show.id(), tokens.get(WRITERS + i), chosen.number("spread", 1)));
            }
            int moves = chosen.number("moves", 0);
            Node first = moves % 2 == 0 ? cluster.one() : cluster.two();
            enter(watchers, first.port(), chosen.number("joins", 1));
            for (int left = moves; left > 0; left--) {
                move(watchers, left % 2 == 0 ? cluster.two() : cluster.one());
            }
            int code = resume(watchers, cluster, chosen.number("within", 1));
            writers.forEach(Customer::leave);
            watchers.forEach(Watcher::leave);
            return code;
        } finally {
            loops.shutdownGracefully(0, 2, TimeUnit.SECONDS);
        }
    }

    /** They write by way of the node that lives. */
    private static List<Customer> writers(
            Cluster cluster, Show show, EventLoopGroup loops, List<String> tokens, int rate) throws Exception {
        Path diaries = Files.createDirectory(cluster.data().resolve("diaries"));
        var address = new Customer.Address(new int[] {cluster.two().port()}, show.id(), Load.ORIGIN);
        List<Customer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Diary diary = new Diary(diaries, "writer-" + i);
            writers.add(new Customer(i, loops.next(), address, tokens.get(i), diary, took -> {}, i));
        }
        writers.forEach(writer -> writer.start(1_000L * WRITERS / rate));
        return writers;
    }

    private static void enter(List<Watcher> watchers, int port, int perSecond) throws InterruptedException {
        long began = System.nanoTime();
        for (int i = 0; i < watchers.size(); i++) {
            watchers.get(i).enter(port);
            if (i % 10 == 9) TimeUnit.MILLISECONDS.sleep(Math.max(1, 10_000L / perSecond));
        }
        await(watchers, ENTER_WITHIN_SECONDS);
        System.out.printf(
                "%d clients are in, after %.1f s, with %d tries%n",
                watchers.stream().filter(Watcher::isIn).count(),
                (System.nanoTime() - began) / 1e9,
                watchers.stream().mapToInt(Watcher::tries).sum());
    }

    private static void move(List<Watcher> watchers, Node to) throws InterruptedException {
        watchers.forEach(watcher -> watcher.goesTo(to.port()));
        long began = System.nanoTime();
        watchers.forEach(Watcher::cut);
        await(watchers, ENTER_WITHIN_SECONDS);
        System.out.printf(
                "%d clients have moved, after %.1f s, with %d tries%n",
                watchers.stream().filter(Watcher::isIn).count(),
                (System.nanoTime() - began) / 1e9,
                watchers.stream().mapToInt(Watcher::tries).sum());
    }

    private static int resume(List<Watcher> watchers, Cluster cluster, int withinMillis) throws Exception {
        TimeUnit.SECONDS.sleep(3);
        int survivor = cluster.two().port();
        watchers.forEach(watcher -> watcher.goesTo(survivor));
        long cut = System.nanoTime();
        cluster.one().end();
        await(watchers, RESUME_WITHIN_SECONDS);
        Resumes resumes = new Resumes();
        watchers.stream()
                .filter(Watcher::isRecovered)
                .forEach(watcher -> resumes.add(TimeUnit.NANOSECONDS.toMillis(watcher.enteredAt() - cut)));
        long p99 = resumes.percentile(99);
        int without = watchers.size() - resumes.count();
        double counted = secondsUntilCounted(watchers, cut);
        int fewest = watchers.stream().mapToInt(Watcher::fewestViewers).min().orElse(0);
        boolean good = without == 0 && p99 <= withinMillis && counted <= COUNTED_WITHIN_SECONDS && fewest == 0;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("clients", watchers.size());
        json.put("resumed", resumes.count());
        json.put("notResumed", without);
        json.put("tries", watchers.stream().mapToInt(Watcher::tries).sum());
        json.put("resumeP50Ms", resumes.percentile(50));
        json.put("resumeP99Ms", p99);
        json.put("resumeMaxMs", resumes.percentile(100));
        json.put("viewersAtLast", watchers.get(0).viewers());
        json.put("viewersCountedWithinSeconds", Math.round(counted * 10) / 10.0);
        json.put("viewersBelowZero", -fewest);
        json.put("ok", good);
        System.out.println(EventJson.MAPPER.writeValueAsString(json));
        return good ? 0 : 1;
    }

    /** From the kill until every client is told the true number of viewers: those of the dead node are not counted twice. */
    private static double secondsUntilCounted(List<Watcher> watchers, long cut) throws InterruptedException {
        int present = watchers.size() + WRITERS;
        long until = cut + TimeUnit.SECONDS.toNanos(2L * COUNTED_WITHIN_SECONDS);
        while (System.nanoTime() < until && watchers.stream().anyMatch(watcher -> watcher.viewers() != present)) {
            Thread.sleep(50);
        }
        return (System.nanoTime() - cut) / 1e9;
    }

    private static void await(List<Watcher> watchers, int seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!watchers.stream().allMatch(Watcher::isIn) && System.nanoTime() < until) Thread.sleep(50);
    }
}
