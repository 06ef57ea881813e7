package dev.livestall.benchmarks.load;

import dev.livestall.benchmarks.machine.Figures;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Messages at a steady rate, by turns from all publishers of a crowd. */
public final class Talk {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Crowd crowd;
    private final int perSecond;
    private final int bytes;
    private final Runnable whenSent;
    private final List<LoadSocket> publishers;
    private long sent;
    private long latestMicros;

    /**
     * @param bytes of one message's frame
     * @param whenSent called when the last message is due, before what is still under way is waited for: the moment to read clocks
     */
    public Talk(Crowd crowd, int perSecond, int bytes, Runnable whenSent) {
        this.crowd = crowd;
        this.perSecond = perSecond;
        this.bytes = bytes;
        this.whenSent = whenSent;
        this.publishers =
                crowd.sockets().stream().filter(socket -> socket.publishes).toList();
    }

    /** @throws IllegalStateException if the server refused a message */
    public Result last(Duration time) throws IOException {
        Result result = warmUp(time);
        Tally seen = crowd.tally();
        if (seen.refused > 0) throw new IllegalStateException("the server refused: " + seen.firstRefusal);
        return result;
    }

    /** The same, for a server that is not warm yet: it may fall behind and then refuse what comes too fast after it. */
    public Result warmUp(Duration time) throws IOException {
        Tally tally = crowd.tally();
        crowd.sockets().forEach(LoadSocket::forget);
        double cpu = Figures.ownCpuSeconds();
        long from = crowd.micros();
        tally.begin(from);
        long total = perSecond * time.toSeconds();
        while (sent < total || crowd.micros() < due(from, total)) {
            sayWhatIsDue(from, total);
            crowd.turn(sent < total && due(from, sent) - crowd.micros() < 1_000 ? 0 : 1);
        }
        whenSent.run();
        double cpuUsed = Figures.ownCpuSeconds() - cpu;
        awaitRest(total * crowd.reading());
        return result(tally, time, cpuUsed);
    }

    private long due(long from, long number) {
        return from + number * 1_000_000 / perSecond;
    }

    private void sayWhatIsDue(long from, long total) {
        long now = crowd.micros();
        while (sent < total && due(from, sent) <= now) {
            LoadSocket publisher = publishers.get((int) (sent % publishers.size()));
            long due = due(from, sent);
            latestMicros = Math.max(latestMicros, now - due);
            publisher.say(crowd.dialect().message(publisher.number, sent, Stamp.of(due), bytes));
            sent++;
        }
    }

    private void awaitRest(long expected) throws IOException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (crowd.tally().deliveries < expected && System.nanoTime() < until) crowd.turn(5);
    }

    private Result result(Tally tally, Duration time, double cpuUsed) {
        long wrong = 0;
        for (LoadSocket socket : crowd.sockets()) wrong += Math.abs(sent - socket.seen());
        return new Result(
                sent,
                tally.deliveries,
                (double) wrong / Math.max(1, sent * crowd.open()),
                tally.closed,
                tally.micros.getValueAtPercentile(50) / 1_000.0,
                tally.micros.getValueAtPercentile(99) / 1_000.0,
                tally.micros.getMaxValue() / 1_000.0,
                tally.frames,
                tally.bytes,
                time.toSeconds(),
                cpuUsed,
                latestMicros / 1_000.0);
    }
}
