package dev.livestall.commerce.access;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A new person of a shop. An e-mail belongs to one person, who works for one shop. */
@Component
class Hiring {
    private static final ProblemType TAKEN = new ProblemType("email-taken", 409, "This e-mail is in use already");
    private static final String ADD = """
            INSERT INTO staff (id, shop_id, email, password_hash, name, role) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (lower(email)) WHERE removed_at IS NULL DO NOTHING
            """;

    /** @param hash null: logs in by the shop's identity provider alone. Problem {@code email-taken} */
    Mono<UUID> hire(Tx worker, UUID shopId, String email, @Nullable String hash, String name, String role) {
        var id = UUID.randomUUID();
        return worker.change(ADD, id, shopId, email, hash, name, role)
                .flatMap(rows -> rows > 0 ? Mono.just(id) : Mono.error(TAKEN.problem()));
    }
}
