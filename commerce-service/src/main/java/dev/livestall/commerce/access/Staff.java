package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Role;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people of a shop: who is there, as what, and until when. A change holds at once, on all services. */
@Component
class Staff {
    private static final ProblemType LAST_OWNER = new ProblemType("last-owner", 409, "A shop keeps at least one owner");
    private static final int MOST = 500;
    private static final String ALL = "SELECT id, name, email, role, created_at FROM staff WHERE removed_at IS NULL"
            + " ORDER BY created_at, id LIMIT " + MOST;
    private static final String ONE = "SELECT id, shop_id, name, role FROM staff WHERE id = $1 AND removed_at IS NULL";
    // Two owners who remove each other: the second waits here, and then is the last.
    private static final String OWNERS =
            "SELECT id FROM staff WHERE role = 'owner' AND removed_at IS NULL ORDER BY id FOR UPDATE";

    private final VoidingTokens voiding;
    private final Audit audit;

    Staff(VoidingTokens voiding, Audit audit) {
        this.voiding = voiding;
        this.audit = audit;
    }

    record Person(
            UUID id,
            String name,
            String email,
            Role role,
            @JsonProperty("since") Instant since) {
        static Person read(Row row) {
            var member = StaffMember.role(row);
            return new Person(
                    row.get("id", UUID.class),
                    row.get("name", String.class),
                    row.get("email", String.class),
                    member,
                    row.get("created_at", Instant.class));
        }
    }

    Flux<Person> all(Tx tx) {
        return tx.all(ALL, Person::read);
    }

    /** Problems: {@code not-found}, {@code last-owner}. The same role again changes nothing. */
    Mono<Void> change(Tx tx, StaffMember owner, UUID id, Role role) {
        return owners(tx).flatMap(owners -> member(tx, id)
                .filter(member -> member.role() != role)
                .flatMap(member -> owners.equals(List.of(id)) ? Mono.error(LAST_OWNER.problem()) : Mono.just(member))
                .flatMap(member -> tx.change("UPDATE staff SET role = $2 WHERE id = $1", id, StaffMember.word(role))
                        .then(voiding.of(tx, member.shopId(), id))
                        .then(audit.append(
                                tx, owner.shopId(), owner.id(), "staff.role", id + " " + StaffMember.word(role)))));
    }

    /** Ends the person's sessions and tokens too. Problems: {@code not-found}, {@code last-owner}. */
    Mono<Void> remove(Tx tx, StaffMember owner, UUID id) {
        return owners(tx).flatMap(owners -> member(tx, id)
                .flatMap(member -> owners.equals(List.of(id)) ? Mono.error(LAST_OWNER.problem()) : Mono.just(member))
                .flatMap(member -> tx.change("UPDATE staff SET removed_at = $2 WHERE id = $1", id, tx.now())
                        .then(tx.change("DELETE FROM staff_session WHERE staff_id = $1", id))
                        .then(voiding.of(tx, member.shopId(), id))
                        .then(audit.append(tx, owner.shopId(), owner.id(), "staff.remove", id))));
    }

    private static Mono<List<UUID>> owners(Tx tx) {
        return tx.all(OWNERS, row -> row.get("id", UUID.class)).collectList();
    }

    private static Mono<StaffMember> member(Tx tx, UUID id) {
        return tx.one(ONE, StaffMember::read, id).switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }
}
