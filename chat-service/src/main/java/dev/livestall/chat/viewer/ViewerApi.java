package dev.livestall.chat.viewer;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.viewer.ViewerTokens.Minted;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.edge.tokens.TokenChecks;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Viewers' ids and the keys that their tokens are checked by. */
@RestController
class ViewerApi {
    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-requests", 429, "Too many new viewers from this address");

    private final Broadcasts broadcasts;
    private final ViewerTokens tokens;
    private final CustomerTokens customers;
    private final TokenChecks checks;
    private final TokenSigner signer;
    private final RateLimits rates;
    private final ClientAddress addresses;

    ViewerApi(
            Broadcasts broadcasts,
            ViewerTokens tokens,
            CustomerTokens customers,
            TokenChecks checks,
            TokenSigner signer,
            RateLimits rates,
            ClientAddress addresses) {
        this.broadcasts = broadcasts;
        this.tokens = tokens;
        this.customers = customers;
        this.checks = checks;
        this.signer = signer;
        this.rates = rates;
        this.addresses = addresses;
    }

    /**
     * @param token of a viewer of the same shop, who then stays the same
     * @param customer the shop's signed word for its customer, who then is the viewer, with the nickname of the other token
     */
    record Opening(@Nullable String token, @Nullable String customer) {}

    @Operation(summary = "The keys that viewers' tokens are checked by, as a JWK set")
    @GetMapping("/api/chat/jwks.json")
    Map<String, Object> keys() {
        return signer.jwks();
    }

    @Operation(summary = "A viewer's identity for the shop of a broadcast: a new one, or the one of the token again")
    @PostMapping("/api/chat/broadcasts/{id}/viewers")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Minted> open(
            @PathVariable String id, @RequestBody(required = false) @Nullable Opening opening, ServerHttpRequest from) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        Duration wait = rates.mint(addresses.of(from));
        if (wait != null) {
            throw TOO_MANY.problem().header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        }
        String token = opening == null ? null : opening.token();
        if (opening != null && opening.customer() != null) return customer(opening.customer(), token, broadcast);
        if (token == null) return Mono.just(tokens.mint(broadcast.shopId()));
        return checks.verify(token)
                .map(caller -> again(caller, broadcast))
                .onErrorResume(InvalidToken.class, old -> Mono.just(tokens.mint(broadcast.shopId())));
    }

    /** The nickname that was given in this browser goes along; a banned customer is the same one on every device. */
    private Mono<Minted> customer(String word, @Nullable String token, BroadcastEntry broadcast) {
        String shopId = broadcast.shopId();
        String viewerId = customers.viewerOf(word, shopId);
        if (token == null) return Mono.just(tokens.signCustomer(viewerId, shopId, null));
        return checks.verify(token)
                .map(caller -> tokens.signCustomer(viewerId, shopId, nicknameOf(caller, shopId)))
                .onErrorResume(InvalidToken.class, old -> Mono.just(tokens.signCustomer(viewerId, shopId, null)));
    }

    private static @Nullable String nicknameOf(Caller caller, String shopId) {
        return caller instanceof Caller.Viewer viewer && viewer.shopId().equals(shopId) ? viewer.nickname() : null;
    }

    /** Another shop's viewer is nobody here, and gets a fresh id. */
    private Minted again(Caller caller, BroadcastEntry broadcast) {
        if (caller instanceof Caller.Viewer viewer && viewer.shopId().equals(broadcast.shopId())) {
            return tokens.sign(viewer.viewerId(), viewer.shopId(), viewer.nickname());
        }
        return tokens.mint(broadcast.shopId());
    }
}
