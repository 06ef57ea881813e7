package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.torture.selling.Till.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buys again and again, each time in another manner, and does not give up because the shop is away for a moment. */
final class Buyer implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long AGAIN_MILLIS = 150;

    private final Crowd crowd;
    private final Till till;
    private final Random random;

    Buyer(Crowd crowd, Till till, long seed) {
        this.crowd = crowd;
        this.till = till;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (crowd.goesOn()) {
                buy(Manner.any(random));
                Thread.sleep(random.nextInt(200));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void buy(Manner manner) throws InterruptedException {
        till.turn();
        String ref = crowd.ref(random);
        String key = UUID.randomUUID().toString();
        int quantity = 1 + random.nextInt(2);
        Answer order = insist(() -> till.checkOut(ref, quantity, key));
        crowd.attempted();
        if (order == null || order.status() != 201) return;
        String id = order.body().path("orderId").asString();
        crowd.acknowledged(id);
        if (manner == Manner.DOUBLE_CLICKS) {
            Answer again = insist(() -> till.checkOut(ref, quantity, key));
            if (again != null && again.status() == 201) {
                crowd.acknowledged(again.body().path("orderId").asString());
            }
            Thread other = new Thread(() -> openQuietly(id, ref));
            other.start();
            pay(manner, order, id, ref);
            other.join();
        } else if (manner != Manner.LEAVES) {
            pay(manner, order, id, ref);
        }
    }

    private void openQuietly(String id, String ref) {
        try {
            till.open(id, ref);
        } catch (IOException lostOnTheWay) {
            // The other tap goes on.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void pay(Manner manner, Answer order, String id, String ref) throws InterruptedException {
        Answer opened = insist(() -> till.open(id, ref));
        if (opened == null || opened.status() != 200) return;
        String page = opened.body().path("url").asString();
        if (manner == Manner.PAYS_AT_EXPIRY) {
            sleepUntil(Instant.parse(order.body().path("holdEndsAt").asString())
                    .plusMillis(random.nextInt(2_000) - 1_000));
        }
        try {
            switch (manner) {
                case DECLINED_FIRST -> {
                    till.pay(page, Till.DECLINED);
                    till.pay(page, Till.PAYS);
                }
                case CONFIRMED_LATER, REFUSED_LATER ->
                    crowd.payLater(till, page, manner == Manner.CONFIRMED_LATER, random.nextInt(6_000));
                default -> till.pay(page, Till.PAYS);
            }
        } catch (IOException lostOnTheWay) {
            // Whether it was paid is the provider's to know.
        }
    }

    private interface Wish {
        Answer ask() throws IOException, InterruptedException;
    }

    /** Null if there was no answer that decides in all the time. */
    private @Nullable Answer insist(Wish wish) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        for (int again = 0; crowd.goesOn() && Instant.now().isBefore(end); again++) {
            try {
                Answer answer = wish.ask();
                if (answer.status() < 500 && !answer.code().equals("idempotency-in-progress")) {
                    crowd.askedAgain(again);
                    return answer;
                }
            } catch (IOException away) {
                // The same question with the same key again.
            }
            till.turn();
            Thread.sleep(AGAIN_MILLIS);
        }
        if (crowd.goesOn()) crowd.askedAgain(Integer.MAX_VALUE);
        return null;
    }

    private static void sleepUntil(Instant time) throws InterruptedException {
        long millis = Duration.between(Instant.now(), time).toMillis();
        if (millis > 0) Thread.sleep(millis);
    }
}
