package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Role;
import dev.livestall.events.Words;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A new shop with its first owner. As the worker: there is no shop yet. */
@Component
class SigningUp {
    private static final ProblemType CLOSED = new ProblemType("sign-up-closed", 403, "New shops are not taken here");
    private static final String ADD = """
            INSERT INTO shop (id, name_ko, name_en, seller_line_ko, seller_line_en, shipping_minor, currency)
            VALUES ($1, $2, $3, $4, $5, 0, $6)
            """;

    private final Tenancy tenancy;
    private final LoginTries tries;
    private final Passwords passwords;
    private final Hiring hiring;
    private final LoggingIn logging;
    private final Audit audit;
    private final boolean isOpen;

    SigningUp(
            Tenancy tenancy,
            LoginTries tries,
            Passwords passwords,
            Hiring hiring,
            LoggingIn logging,
            Audit audit,
            CommerceSettings settings) {
        this.tenancy = tenancy;
        this.tries = tries;
        this.passwords = passwords;
        this.hiring = hiring;
        this.logging = logging;
        this.audit = audit;
        this.isOpen = settings.access().signUp();
    }

    record NewShop(Words name, Words sellerLine, String currency) {}

    record Owner(String name, String email, String password) {}

    /** The owner is logged in at once. Problems: {@code sign-up-closed}, {@code too-many-tries}, {@code email-taken}, {@code invalid}. */
    Mono<LoggingIn.LoggedIn> signUp(NewShop shop, Owner owner, String address) {
        if (!isOpen) return Mono.error(CLOSED.problem());
        return tries.countSignUp(address)
                .then(Mono.defer(() -> passwords.hash(owner.password())))
                .flatMap(hash -> tenancy.asWorker(tx -> found(tx, shop, owner, hash)))
                .flatMap(logging::enter);
    }

    private Mono<UUID> found(Tx worker, NewShop shop, Owner owner, String hash) {
        var shopId = UUID.randomUUID();
        return worker.change(
                        ADD,
                        shopId,
                        shop.name().ko(),
                        shop.name().en(),
                        shop.sellerLine().ko(),
                        shop.sellerLine().en(),
                        shop.currency())
                .then(hiring.hire(worker, shopId, owner.email(), hash, owner.name(), StaffMember.word(Role.OWNER)))
                .flatMap(id ->
                        audit.append(worker, shopId, id, "shop.sign-up", shopId).thenReturn(id));
    }
}
