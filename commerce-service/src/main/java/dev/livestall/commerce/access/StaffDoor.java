package dev.livestall.commerce.access;

import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.Role;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The way in for everything that only staff may do. */
@Component
public class StaffDoor {
    private static final String NOW = "SELECT id, shop_id, name, role FROM staff"
            + " WHERE id = $1 AND removed_at IS NULL AND (signed_out_at IS NULL OR signed_out_at <= $2)";

    private final Tenancy tenancy;

    StaffDoor(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * Does {@code work} in a transaction of the person's shop. Problems: 401 for a token from before the last sign-out or of somebody who was removed, 403
     * for a viewer's token or a role without the right.
     */
    public <T> Mono<T> open(CheckedToken token, Predicate<Role> right, BiFunction<Tx, StaffMember, Mono<T>> work) {
        if (!(token.caller() instanceof Caller.Staff staff)) return Mono.error(CommonProblems.FORBIDDEN.problem());
        return tenancy.inShop(UUID.fromString(staff.shopId()), tx -> tx.one(
                        NOW, StaffMember::read, UUID.fromString(staff.staffId()), token.issuedAt())
                .switchIfEmpty(Mono.error(InvalidToken::new))
                .flatMap(member -> right.test(member.role())
                        ? work.apply(tx, member)
                        : Mono.error(CommonProblems.FORBIDDEN.problem())));
    }
}
