package dev.livestall.chat.hook;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Who fails again and again is left alone for a while. One for each shop's address; another address begins anew. */
final class Breakers {
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            .permittedNumberOfCallsInHalfOpenState(3)
            .build();

    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    /** @param waiting free places for lines that wait */
    record Guard(String url, CircuitBreaker breaker, Semaphore waiting) {}

    Guard of(String shopId, String url, int waiting) {
        return guards.compute(
                shopId,
                (shop, known) -> known != null && known.url().equals(url)
                        ? known
                        : new Guard(url, CircuitBreaker.of("hook-" + shop, CONFIG), new Semaphore(waiting)));
    }
}
