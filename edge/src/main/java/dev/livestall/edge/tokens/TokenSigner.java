package dev.livestall.edge.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Signs the tokens of one issuer with its RSA key.
 *
 * <p>A service that declares one as a bean also checks its own tokens by it, without asking itself over HTTP.
 */
public final class TokenSigner {
    private static final int FEWEST_BITS = 2048;

    private final String issuer;
    private final RSAKey key;
    private final RSASSASigner signer;

    /**
     * @param issuer {@code livestall-commerce} or {@code livestall-chat}
     * @param jwkJson the private key as a JWK; its {@code kid}, or else its thumbprint, is the key id
     * @throws IllegalArgumentException if it is not a private RSA JWK of at least 2048 bits; the message never shows it
     */
    public TokenSigner(String issuer, String jwkJson) {
        this.issuer = issuer;
        this.key = readKey(jwkJson);
        try {
            this.signer = new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the signing key of " + issuer + " can't sign", e);
        }
    }

    public String issuer() {
        return issuer;
    }

    /**
     * A compact JWT for the audience {@link TokenChecks#AUDIENCE}, valid from now.
     *
     * @param typ {@code staff+jwt} or {@code viewer+jwt}
     * @param claims besides those about issuer, subject and time
     */
    public String sign(String typ, String subject, Duration life, Map<String, Object> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        set.issuer(issuer)
                .audience(TokenChecks.AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(typ))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, set.build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("can't sign a token of " + issuer, e);
        }
        return token.serialize();
    }

    /** The public half as a JWKS, to be published. */
    public Map<String, Object> jwks() {
        return new JWKSet(key).toJSONObject(true);
    }

    Mono<JWK> publicKey(String keyId) {
        return keyId.equals(key.getKeyID()) ? Mono.just(key.toPublicJWK()) : Mono.empty();
    }

    private static RSAKey readKey(String json) {
        try {
            RSAKey read = RSAKey.parse(json);
            if (!read.isPrivate() || read.size() < FEWEST_BITS) {
                throw new IllegalArgumentException("the signing key must be a private RSA key of at least 2048 bits");
            }
            RSAKey.Builder named =
                    new RSAKey.Builder(read).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256);
            return read.getKeyID() == null ? named.keyIDFromThumbprint().build() : named.build();
        } catch (ParseException | JOSEException e) {
            // The message of the cause could show the key.
            throw new IllegalArgumentException("the signing key is not an RSA key in JWK form");
        }
    }
}
