package dev.livestall.benchmarks.torture.selling;

import dev.livestall.backing.stripe.Faults;
import dev.livestall.benchmarks.selling.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** How the payment provider misbehaves: what it does next is a function of the seed. */
final class Weather implements Runnable {
    private static final Duration HANG = Duration.ofSeconds(30);
    private static final long TICK_MILLIS = 400;
    private static final List<String> ROUTES =
            List.of("", "POST /v1/checkout/sessions", "GET /v1/checkout/sessions", "POST /v1/refunds");

    private final Stage stage;
    private final Random random;
    private volatile boolean over;

    Weather(Stage stage, long seed) {
        this.stage = stage;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!over) {
                gust();
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void gust() throws InterruptedException {
        Faults faults = stage.sandbox().faults();
        int some = 1 + random.nextInt(3);
        String route = ROUTES.get(random.nextInt(ROUTES.size()));
        switch (random.nextInt(12)) {
            case 0 -> faults.dropWebhooks(some);
            case 1, 2 -> faults.repeatWebhooks(some, 2 + random.nextInt(9));
            case 3, 4 -> faults.reverseWebhooks(1 + some);
            case 5 -> faults.on(route).serverErrors(some);
            case 6 -> faults.on(route).serverErrorsAfterWork(some);
            case 7 -> faults.on(route).droppedConnectionsAfterWork(some);
            case 8 -> {
                if (random.nextInt(6) == 0) faults.on(route).hangs(HANG, 1);
            }
            case 9 -> late(1_000 + random.nextInt(3_000));
            default -> {
                // A calm moment.
            }
        }
    }

    private void late(long millis) throws InterruptedException {
        stage.webhooksArrive(false);
        Thread.sleep(millis);
        stage.webhooksArrive(true);
    }

    /** The sun comes out. */
    void end(Thread running) throws InterruptedException {
        over = true;
        running.join();
        stage.sandbox().faults().heal();
        stage.webhooksArrive(true);
    }
}
