package dev.livestall.commerce.idempotency;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.EventJson;
import dev.livestall.events.Role;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a host makes, once for each Idempotency-Key. */
@Component
public class MakingOnce {
    private final StaffDoor door;
    private final Answers answers;

    MakingOnce(StaffDoor door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    /**
     * Makes something in a transaction of the host's shop and answers 201 with it, or gives the answer of the first time.
     * Problems: those of {@link StaffDoor#open} and {@link Answers#once}.
     *
     * @param scope in which the key is unique, within the shop
     * @param key null where the client may go without one and gave none: then each request is a new one
     */
    public <T> Mono<ResponseEntity<String>> make(
            CheckedToken host,
            String scope,
            @Nullable IdempotencyKey key,
            Object request,
            BiFunction<Tx, StaffMember, Mono<T>> making) {
        String json = EventJson.MAPPER.writeValueAsString(request);
        return door.open(host, Role::hosts, (tx, staff) -> {
                    Mono<Answer> made =
                            Mono.defer(() -> making.apply(tx, staff)).map(it -> Answer.of(201, it));
                    return key == null ? made : answers.once(tx, staff.shopId(), scope, key, json, () -> made);
                })
                .map(Answer::response);
    }
}
