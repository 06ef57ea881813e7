package dev.livestall.chat.customer;

import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.chat.viewer.CustomerKeys;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.TokenChecks;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The secret of a shop, for its hosts. */
@RestController
class CustomerKeyApi {
    private final CustomerKeys keys;
    private final ShopStaff staff;
    private final AuditTrail trail;

    CustomerKeyApi(CustomerKeys keys, ShopStaff staff, AuditTrail trail) {
        this.keys = keys;
        this.staff = staff;
        this.trail = trail;
    }

    /**
     * How the shop signs.
     *
     * @param kid for the header
     * @param aud for the claims
     * @param secret as the key, its characters as they are
     */
    record Shown(String kid, String alg, String aud, String secret) {
        @Override
        public String toString() {
            return "Shown[kid=" + kid + "]";
        }
    }

    /** Whoever has it may speak as any customer of the shop, so it is written down who asked for it, first. */
    @Operation(summary = "The secret that a shop signs its customers' tokens with, for its hosts")
    @GetMapping("/api/chat/shops/{shopId}/customer-key")
    Mono<Shown> key(@PathVariable String shopId, CheckedToken token) {
        String by = staff.host(shopId, token).id();
        return trail.write(shopId, shown(shopId, by))
                .then(Mono.fromSupplier(() -> new Shown(shopId, "HS256", TokenChecks.AUDIENCE, keys.secret(shopId))));
    }

    private static AuditEntry shown(String shopId, String by) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new AuditEntry(
                UUID.randomUUID().toString(), now, null, by, "customer_key.shown", shopId, null, null, null);
    }
}
