package dev.livestall.backing.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits until a server answers a real request. */
final class Readiness {
    /** With 24 other busy processes on two cores a service took 150 s; one that ends is noticed at once. */
    private static final Duration LIMIT = Duration.ofSeconds(300);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /** One try; throws while the server is not ready. */
    @FunctionalInterface
    interface Probe {
        void ask() throws Exception;
    }

    /** @throws ServerDidNotStart if the process ended or the time is over; the process is gone then */
    static void await(String server, GuardedProcess process, ServerLog log, Probe probe) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Exception last = null;
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                probe.ask();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (Exception notYet) {
                last = notYet;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String why =
                process.isAlive() ? "did not answer within " + LIMIT.toSeconds() + " s" : "ended before it was ready";
        process.close();
        throw failed(server, why, log, last);
    }

    static ServerDidNotStart failed(String server, String why, ServerLog log, @Nullable Exception cause) {
        String message = "%s %s. Its log (%s) ends with:%n%s".formatted(server, why, log.file(), log.lastLines());
        return cause == null ? new ServerDidNotStart(message) : new ServerDidNotStart(message, cause);
    }
}
