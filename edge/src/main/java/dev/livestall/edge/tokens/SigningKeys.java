package dev.livestall.edge.tokens;

import com.nimbusds.jose.jwk.JWK;
import reactor.core.publisher.Mono;

/** The public keys of one issuer. */
interface SigningKeys {

    /** The key with this id, empty if the issuer has none such, {@link IdentityUnavailable} if that can't be found out. */
    Mono<JWK> key(String keyId);
}
