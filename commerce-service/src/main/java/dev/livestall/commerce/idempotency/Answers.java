package dev.livestall.commerce.idempotency;

import dev.livestall.commerce.tenancy.Columns;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import io.r2dbc.spi.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The stored answers. */
@Component
public class Answers {
    private static final ProblemType REUSED =
            new ProblemType("idempotency-key-reused", 422, "This Idempotency-Key was used for another request");
    private static final ProblemType IN_PROGRESS = new ProblemType(
            "idempotency-in-progress", 409, "The first request with this Idempotency-Key is not answered yet");

    private static final String LOCK = """
            SELECT scope, key FROM unnest($2::text[], $3::text[]) AS asked (scope, key)
            WHERE pg_try_advisory_xact_lock(hashtextextended($1 || E'\\n' || scope || E'\\n' || key, 0))
            """;
    // An index look-up for each, however many are asked for.
    private static final String STORED = """
            SELECT asked.scope, asked.key, stored.* FROM unnest($2::text[], $3::text[]) AS asked (scope, key)
            CROSS JOIN LATERAL (
                SELECT encode(request_hash, 'hex') AS hash, status, body FROM idempotent_answer a
                WHERE a.shop_id = $1 AND a.scope = asked.scope AND a.key = asked.key LIMIT 1) AS stored
            """;
    private static final String STORE = """
            INSERT INTO idempotent_answer (shop_id, scope, key, request_hash, status, body)
            SELECT $1, scope, key, decode(hash, 'hex'), status, body
            FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[]) AS a (scope, key, hash, status, body)
            """;

    /**
     * Does {@code work} and stores its answer, or gives the answer of the first time. A fault of the work stores nothing.
     * Problems: {@code idempotency-key-reused} 422, {@code idempotency-in-progress} 409.
     */
    public Mono<Answer> once(
            Tx tx, UUID shopId, String scope, IdempotencyKey key, String request, Supplier<Mono<Answer>> work) {
        return once(tx, shopId, new Asking(scope, key, request), work);
    }

    /** The same. */
    public Mono<Answer> once(Tx tx, UUID shopId, Asking asking, Supplier<Mono<Answer>> work) {
        return begin(tx, shopId, List.of(asking)).flatMap(begun -> begun.get(0)
                .fold(
                        () -> Mono.defer(work).flatMap(answer -> store(tx, shopId, List.of(new Given(asking, answer)))
                                .thenReturn(answer)),
                        Mono::just,
                        Mono::error));
    }

    /** What is known of each, in their order. Of two with one key in the list the second is refused as in progress. */
    public Mono<List<Begun>> begin(Tx tx, UUID shopId, List<Asking> askings) {
        var names = askings.stream().map(Asking::name).distinct().toList();
        return tx.all(LOCK, Answers::name, named(names, shopId.toString()))
                .collect(HashSet<Asking.Name>::new, Set::add)
                // A statement of its own: it sees what was committed before the locks were had.
                .flatMap(locked -> tx.all(STORED, Stored::read, named(names, shopId))
                        .collectMap(Stored::name)
                        .map(stored -> begun(askings, locked, stored)));
    }

    private static List<Begun> begun(List<Asking> askings, Set<Asking.Name> locked, Map<Asking.Name, Stored> stored) {
        var begun = new ArrayList<Begun>();
        for (var asking : askings) {
            var before = stored.get(asking.name());
            if (before != null) begun.add(before.to(asking));
            else if (locked.remove(asking.name())) begun.add(new Begun.First());
            else begun.add(new Begun.Refused(IN_PROGRESS.problem().header("Retry-After", "1")));
        }
        return begun;
    }

    /** An answer and what it answers. */
    public record Given(Asking asking, Answer answer) {}

    /** Stores the answers of such as were the first with their keys. */
    public Mono<Void> store(Tx tx, UUID shopId, List<Given> answers) {
        if (answers.isEmpty()) return Mono.empty();
        var rows = Columns.of(answers)
                .texts(it -> it.asking().scope())
                .texts(it -> it.asking().key().value())
                .texts(it -> it.asking().hash())
                .numbers(it -> (long) it.answer().status())
                .texts(it -> it.answer().body());
        return tx.change(STORE, rows.after(shopId)).then();
    }

    private static Object[] named(List<Asking.Name> names, Object shop) {
        return Columns.of(names)
                .texts(Asking.Name::scope)
                .texts(Asking.Name::key)
                .after(shop);
    }

    private static Asking.Name name(Row row) {
        return new Asking.Name(row.get("scope", String.class), row.get("key", String.class));
    }

    private record Stored(Asking.Name name, String hash, Answer answer) {
        static Stored read(Row row) {
            var answer = new Answer(row.get("status", Integer.class), row.get("body", String.class));
            return new Stored(Answers.name(row), row.get("hash", String.class), answer);
        }

        Begun to(Asking asking) {
            return hash.equals(asking.hash()) ? new Begun.Answered(answer) : new Begun.Refused(REUSED.problem());
        }
    }
}
