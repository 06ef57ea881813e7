package dev.livestall.benchmarks.torture.chat;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Customers of one show, and the blows that fall meanwhile. */
record Load(int clients, int ratePerSecond, int seconds) {
    /** All clients come from one address, and write faster than a person may. */
    static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_POSTS_PER_5_SECONDS", "1000",
            "LIVESTALL_COMMANDS_PER_MINUTE", "10000",
            "LIVESTALL_SOCKETS_PER_ADDRESS", "20000",
            "LIVESTALL_MINTED_PER_ADDRESS", "100000",
            "LIVESTALL_POSTS_PER_ADDRESS", "1000000",
            "LIVESTALL_READABLE_LINES", "0",
            "LIVESTALL_CHAT_URL", Load.ORIGIN);

    static final String ORIGIN = "http://localhost:18081";

    /** After the last blow everything must be well again within this. */
    private static final int REST_SECONDS = 60;

    /** A node's death is known everywhere within this. */
    private static final int COUNT_SECONDS = 30;

    Outcome run(Cluster cluster, List<Blow> schedule, long seed, Path diaries) throws Exception {
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
        try (Proxy one = new Proxy(loops, cluster.one().port(), seed);
                Proxy two = new Proxy(loops, cluster.two().port(), seed + 1)) {
            Show show = Show.begin(cluster.kafka());
            List<String> tokens = show.tokens(cluster.one().url(), clients);
            var address = new Customer.Address(new int[] {one.port(), two.port()}, show.id(), ORIGIN);
            Resumes resumes = new Resumes();
            List<Diary> books = new ArrayList<>();
            List<Customer> customers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Diary diary = new Diary(diaries, "client-" + i);
                books.add(diary);
                customers.add(new Customer(i, loops.next(), address, tokens.get(i), diary, resumes::add, seed));
            }
            customers.forEach(customer -> customer.start(1_000L * clients / ratePerSecond));
            List<String> complaints = new Blows(cluster, one, two).fall(schedule, seconds);
            RoomLog log = rest(show, customers, complaints);
            customers.forEach(Customer::leave);
            close(loops, books);
            return new Outcome(log, resumes, complaints);
        }
    }

    private RoomLog rest(Show show, List<Customer> customers, List<String> complaints) throws InterruptedException {
        customers.forEach(Customer::hush);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(REST_SECONDS);
        awaitUntil(until, () -> customers.stream().allMatch(customer -> customer.unanswered() == 0));
        RoomLog log = show.log();
        awaitUntil(until, () -> customers.stream().allMatch(customer -> customer.isAtRest(log.last())));
        long restless = customers.stream()
                .filter(customer -> !customer.isAtRest(log.last()))
                .count();
        int open = customers.stream().mapToInt(Customer::unanswered).sum();
        int refused = customers.stream().mapToInt(Customer::refused).sum();
        if (restless > 0) complaints.add(restless + " clients did not come to rest within " + REST_SECONDS + " s");
        if (open > 0) complaints.add(open + " lines never got an answer");
        if (refused > 0) complaints.add(refused + " lines were refused");
        long counted = System.nanoTime() + TimeUnit.SECONDS.toNanos(COUNT_SECONDS);
        awaitUntil(counted, () -> customers.stream().allMatch(customer -> customer.viewers() == clients));
        customers.stream()
                .filter(customer -> customer.viewers() != clients)
                .findAny()
                .ifPresent(wrong -> complaints.add(
                        "told that " + wrong.viewers() + " are watching, " + COUNT_SECONDS + " s after the end"));
        return log;
    }

    private static void awaitUntil(long until, java.util.function.BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean() && System.nanoTime() < until) Thread.sleep(100);
    }

    private static void close(EventLoopGroup loops, List<Diary> books) throws IOException {
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
        for (Diary diary : books) diary.close();
    }
}
