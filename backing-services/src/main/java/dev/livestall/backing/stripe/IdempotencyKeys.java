package dev.livestall.backing.stripe;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Idempotency keys as Stripe keeps them: for 24 hours the same key with the same request repeats the stored answer
 * (a stored 500 too), with another request is refused, and while the first is still running is a conflict.
 */
final class IdempotencyKeys {
    private static final long KEPT_SECONDS = 24 * 60 * 60;

    private final Records records;
    private final SandboxClock clock;
    private final Set<String> running = new HashSet<>();

    IdempotencyKeys(Records records, SandboxClock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The stored answer, or null when the caller now owns the key and must {@link #release} it. */
    synchronized @Nullable Answer claim(String key, String request) {
        if (running.contains(key)) {
            throw ApiError.inProgress(key);
        }
        ObjectNode stored = records.find(Kinds.ANSWER, key);
        if (stored != null && stored.path("at").asLong() > clock.now() - KEPT_SECONDS) {
            if (!stored.path("request").asString().equals(request)) {
                throw ApiError.otherParameters(key);
            }
            return new Answer(stored.path("status").asInt(), stored.path("body").asString(), true);
        }
        running.add(key);
        return null;
    }

    /** To be called inside the change whose answer it is, so that work and answer are stored together. */
    void store(String key, String request, Answer answer) {
        records.put(
                Kinds.ANSWER,
                key,
                SandboxJson.object()
                        .put("at", clock.now())
                        .put("request", request)
                        .put("status", answer.status())
                        .put("body", answer.body()));
    }

    synchronized void release(String key) {
        running.remove(key);
    }
}
