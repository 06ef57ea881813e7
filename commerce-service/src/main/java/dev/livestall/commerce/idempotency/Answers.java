package dev.livestall.commerce.idempotency;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The stored answers. */
@Component
public class Answers {
    private static final ProblemType REUSED =
            new ProblemType("idempotency-key-reused", 422, "This Idempotency-Key was used for another request");
    private static final ProblemType IN_PROGRESS = new ProblemType(
            "idempotency-in-progress", 409, "The first request with this Idempotency-Key is not answered yet");

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS got";
    private static final String STORED =
            "SELECT request_hash, status, body FROM idempotent_answer WHERE shop_id = $1 AND scope = $2 AND key = $3";
    private static final String STORE =
            "INSERT INTO idempotent_answer (shop_id, scope, key, request_hash, status, body) VALUES ($1, $2, $3, $4, $5, $6)";

    /**
     * Does {@code work} and stores its answer, or gives the answer of the first time. A fault of the work stores nothing.
     * Problems: {@code idempotency-key-reused} 422, {@code idempotency-in-progress} 409.
     *
     * @param scope whose keys they are and for which endpoint
     * @param request the request in a fixed form; its hash is compared
     */
    public Mono<Answer> once(
            Tx tx, UUID shopId, String scope, IdempotencyKey key, String request, Supplier<Mono<Answer>> work) {
        var hash = sha256(request);
        return tx.one(LOCK, row -> row.get("got", Boolean.class), shopId + "\n" + scope + "\n" + key.value())
                .flatMap(got -> got
                        ? stored(tx, shopId, scope, key, hash)
                        : Mono.<Answer>error(IN_PROGRESS.problem().header("Retry-After", "1")))
                .switchIfEmpty(Mono.defer(work).flatMap(answer -> tx.change(
                                STORE, shopId, scope, key.value(), hash, answer.status(), answer.body())
                        .thenReturn(answer)));
    }

    /** The same where the client may go without a key: then each request is a new one. */
    public Mono<Answer> onceIfKeyed(
            Tx tx,
            UUID shopId,
            String scope,
            @Nullable IdempotencyKey key,
            String request,
            Supplier<Mono<Answer>> work) {
        return key == null ? Mono.defer(work) : once(tx, shopId, scope, key, request, work);
    }

    private static Mono<Answer> stored(Tx tx, UUID shopId, String scope, IdempotencyKey key, byte[] hash) {
        return tx.one(
                        STORED,
                        row -> new Stored(
                                row.get("request_hash", byte[].class),
                                new Answer(row.get("status", Integer.class), row.get("body", String.class))),
                        shopId,
                        scope,
                        key.value())
                .flatMap(stored ->
                        Arrays.equals(stored.hash(), hash) ? Mono.just(stored.answer()) : Mono.error(REUSED.problem()));
    }

    private record Stored(byte[] hash, Answer answer) {}

    private static byte[] sha256(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
