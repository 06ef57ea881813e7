package dev.livestall.benchmarks.torture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.torture.chat.FakeRoom.Flaw;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients, proxy, diaries and checker together, on a room that is honest, and on ones that are not: those are found out. */
class CustomerTest {
    private static final int CLIENTS = 4;
    private static final int CUTS = 3;
    private static final long BETWEEN_CUTS_MILLIS = 600;

    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Resumes resumes = new Resumes();

    @TempDir
    private Path diaries;

    @AfterEach
    void stop() {
        loops.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS);
    }

    @Test
    void anHonestRoomIsFoundHonestHoweverOftenItsConnectionsAreCut() throws Exception {
        Verdict verdict = run(Flaw.NONE);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.acked).isGreaterThan(10);
        assertThat(resumes.count()).isGreaterThanOrEqualTo(CLIENTS);
    }

    @Test
    void aRoomThatForgetsWhatItAcknowledgedIsFoundOut() throws Exception {
        assertThat(run(Flaw.LOSES).lost).isPositive();
    }

    @Test
    void aRoomThatTakesRetriesForNewLinesIsFoundOut() throws Exception {
        Verdict verdict = run(Flaw.TAKES_RETRIES);
        assertThat(verdict.duplicated + verdict.reordered).isPositive();
    }

    @Test
    void aRoomThatRepeatsOnResumeIsFoundOut() throws Exception {
        assertThat(run(Flaw.REPEATS).duplicated).isPositive();
    }

    @Test
    void aRoomThatSkipsOnResumeIsFoundOut() throws Exception {
        assertThat(run(Flaw.SKIPS).gapsUnreported).isPositive();
    }

    private Verdict run(Flaw flaw) throws Exception {
        try (FakeRoom room = new FakeRoom(loops, loops.next(), flaw);
                Proxy proxy = new Proxy(loops, room.port(), 1)) {
            var address = new Customer.Address(new int[] {proxy.port()}, FakeRoom.SHOW, Load.ORIGIN);
            List<Diary> books = new ArrayList<>();
            List<Customer> customers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                books.add(new Diary(diaries, "client-" + i));
                customers.add(new Customer(i, loops.next(), address, "viewer-" + i, books.get(i), resumes::add, 1));
            }
            customers.forEach(customer -> customer.start(40));
            for (int i = 0; i < CUTS; i++) {
                Thread.sleep(BETWEEN_CUTS_MILLIS);
                proxy.cut();
            }
            customers.forEach(Customer::hush);
            long until = System.nanoTime() + 15_000_000_000L;
            while (System.nanoTime() < until && !customers.stream().allMatch(customer -> isDone(customer, room))) {
                Thread.sleep(50);
            }
            customers.forEach(Customer::leave);
            loops.next().submit(() -> {}).syncUninterruptibly();
            for (Diary book : books) book.close();
            return new Checker(room.log()).check(Diary.readAll(diaries));
        }
    }

    private static boolean isDone(Customer customer, FakeRoom room) {
        return customer.unanswered() == 0 && customer.isAtRest(room.log().last());
    }
}
