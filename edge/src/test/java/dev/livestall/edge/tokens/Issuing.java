package dev.livestall.edge.tokens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.web.reactive.function.client.WebClient;

/** An issuer of tokens with its key, and a service that checks them. */
final class Issuing implements AutoCloseable {
    final SteppedClock clock = new SteppedClock();
    final KeyServer commerce = new KeyServer();
    final TokenChecks checks;
    RSAKey key = newKey();

    Issuing() throws Exception {
        commerce.body = new JWKSet(key).toString();
        WebClient client = WebClient.create();
        checks = new TokenChecks(
                Map.of(
                        TokenKind.STAFF, new PublishedKeys(client, commerce.url(), clock),
                        TokenKind.VIEWER, new PublishedKeys(client, commerce.url(), clock)),
                clock);
    }

    @Override
    public void close() {
        commerce.close();
    }

    Caller verify(String token) {
        return checks.verify(token).block(Duration.ofSeconds(5));
    }

    void refused(String token) {
        assertThatThrownBy(() -> verify(token)).as(token).isInstanceOf(InvalidToken.class);
    }

    void unavailable(String token) {
        assertThatThrownBy(() -> verify(token)).isInstanceOf(IdentityUnavailable.class);
    }

    String staff(Consumer<JWTClaimsSet.Builder> change) throws Exception {
        return sign(JWSAlgorithm.RS256, new RSASSASigner(key), h -> {}, claims(change));
    }

    String sign(JWSAlgorithm alg, JWSSigner signer, Consumer<JWSHeader.Builder> change, JWTClaimsSet claims)
            throws Exception {
        JWSHeader.Builder header =
                new JWSHeader.Builder(alg).type(new JOSEObjectType("staff+jwt")).keyID(key.getKeyID());
        change.accept(header);
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("livestall-commerce")
                .audience("livestall")
                .subject("s1")
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(300)))
                .claim("shop", "shop1")
                .claim("name", "지민")
                .claim("role", "host");
        change.accept(claims);
        return claims.build();
    }

    static RSAKey newKey() throws Exception {
        return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    }
}
