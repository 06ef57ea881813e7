package dev.livestall.edge.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;

class TokenChecksTest {

    private final SteppedClock clock = new SteppedClock();
    private RSAKey key;
    private KeyServer commerce;
    private TokenChecks checks;

    @BeforeEach
    void publishAKey() throws Exception {
        key = newKey();
        commerce = new KeyServer();
        commerce.body = new JWKSet(key).toString();
        WebClient client = WebClient.create();
        checks = new TokenChecks(
                Map.of(
                        TokenKind.STAFF, new PublishedKeys(client, commerce.url(), clock),
                        TokenKind.VIEWER, new PublishedKeys(client, commerce.url(), clock)),
                clock);
    }

    @AfterEach
    void stop() {
        commerce.close();
    }

    @Test
    void believesAStaffTokenOfCommerce() throws Exception {
        assertThat(verify(staff(c -> {}))).isEqualTo(new Caller.Staff("s1", "shop1", "지민", "host"));
    }

    @Test
    void believesWhatTheSignerSigns() {
        commerce.body = com.nimbusds.jose.util.JSONObjectUtils.toJSONString(
                new TokenSigner("livestall-chat", key.toJSONString()).jwks());
        String token = new TokenSigner("livestall-chat", key.toJSONString())
                .sign("viewer+jwt", "v1", Duration.ofDays(30), Map.of("shop", "shop1"));

        CheckedToken checked = checks.check(token).block();

        assertThat(checked.caller()).isEqualTo(new Caller.Viewer("v1", "shop1", null));
        assertThat(Duration.between(checked.issuedAt(), checked.expiresAt())).isEqualTo(Duration.ofDays(30));
        assertThat(checked.toString()).doesNotContain(token);
    }

    @Test
    void thePublishedSetHasNoPrivateHalf() {
        assertThat(new TokenSigner("livestall-chat", key.toJSONString()).jwks().toString())
                .contains("n=")
                .doesNotContain("{d=", " d=");
    }

    @Test
    void aSigningKeyThatIsNoneIsNeverShown() {
        assertThatThrownBy(() -> new TokenSigner("livestall-chat", "{\"kty\":\"RSA\",\"d\":\"canary\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() ->
                        new TokenSigner("livestall-chat", key.toPublicJWK().toJSONString()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAlgNone() {
        String claims = Base64URL.encode(claims(c -> {}).toString()).toString();
        refused(Base64URL.encode("{\"alg\":\"none\",\"typ\":\"staff+jwt\"}") + "." + claims + ".");
        refused(Base64URL.encode("{\"alg\":\"none\",\"typ\":\"staff+jwt\",\"kid\":\"" + key.getKeyID() + "\"}") + "."
                + claims + ".AAAA");
    }

    @Test
    void refusesHs256WithThePublicKey() throws Exception {
        byte[] secret = key.toRSAPublicKey().getEncoded();
        refused(sign(JWSAlgorithm.HS256, new MACSigner(secret), h -> {}, claims(c -> {})));
        refused(sign(JWSAlgorithm.HS256, new MACSigner(key.toPublicJWK().toJSONString()), h -> {}, claims(c -> {})));
    }

    @Test
    void refusesAForeignKeyUnderAKnownKeyId() throws Exception {
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(newKey()), h -> {}, claims(c -> {})));
    }

    @Test
    void refusesAForeignOrMissingKeyId() throws Exception {
        RSAKey foreign = newKey();
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(foreign), h -> h.keyID(foreign.getKeyID()), claims(c -> {})));
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(key), h -> h.keyID(null), claims(c -> {})));
    }

    @Test
    void neverFollowsJkuNorJwkOfTheHeader() throws Exception {
        RSAKey foreign = newKey();
        try (KeyServer evil = new KeyServer()) {
            evil.body = new JWKSet(foreign).toString();
            refused(sign(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(foreign),
                    h -> h.keyID(foreign.getKeyID()).jwkURL(URI.create(evil.url())),
                    claims(c -> {})));
            refused(sign(
                    JWSAlgorithm.RS256, new RSASSASigner(foreign), h -> h.jwk(foreign.toPublicJWK()), claims(c -> {})));
            refused(sign(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(foreign),
                    h -> h.keyID(null).jwk(foreign.toPublicJWK()),
                    claims(c -> {})));
            assertThat(evil.asked).hasValue(0);
        }
    }

    @Test
    void refusesAnotherAudienceIssuerOrType() throws Exception {
        refused(staff(c -> c.audience("other")));
        refused(staff(c -> c.audience((String) null)));
        refused(staff(c -> c.issuer("livestall-chat")));
        refused(staff(c -> c.issuer(null)));
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(key), h -> h.type(JOSEObjectType.JWT), claims(c -> {})));
        refused(sign(JWSAlgorithm.RS256, new RSASSASigner(key), h -> h.type(null), claims(c -> {})));
        refused(sign(
                JWSAlgorithm.RS256,
                new RSASSASigner(key),
                h -> h.type(new JOSEObjectType("viewer+jwt")),
                claims(c -> {})));
    }

    @Test
    void refusesOutsideItsTime() throws Exception {
        Instant now = clock.instant();
        refused(staff(c -> c.expirationTime(Date.from(now.minusSeconds(10)))));
        refused(staff(c -> c.expirationTime(null)));
        refused(staff(c -> c.notBeforeTime(Date.from(now.plusSeconds(60)))));
        assertThat(verify(staff(c -> c.notBeforeTime(Date.from(now.minusSeconds(1))))))
                .isNotNull();
    }

    @Test
    void refusesMissingClaimsAndWhatIsNoToken() throws Exception {
        refused(staff(c -> c.subject(null)));
        refused(staff(c -> c.claim("shop", " ")));
        refused(staff(c -> c.claim("role", 7)));
        for (String text :
                new String[] {"", "a", "a.b.c", "..", "eyJ.eyJ.x", "x".repeat(5000), "\u0000.\u0000.\u0000"}) {
            refused(text);
        }
    }

    @Test
    void refusesAnAlteredToken() throws Exception {
        String[] parts = staff(c -> {}).split("\\.");
        String other = Base64URL.encode(claims(c -> c.claim("role", "owner")).toString())
                .toString();
        refused(parts[0] + "." + other + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void keepsKnownKeysThroughAnOutage() throws Exception {
        verify(staff(c -> {}));
        commerce.status = 500;
        clock.forward(Duration.ofMinutes(30));

        assertThat(verify(staff(c -> {}))).isNotNull();
        assertThat(verify(staff(c -> {}))).isNotNull();
    }

    @Test
    void anOutageIsNeverA401() throws Exception {
        commerce.status = 500;
        unavailable(staff(c -> {}));
        commerce.status = 200;
        commerce.body = "<html>";
        clock.forward(Duration.ofSeconds(3));
        unavailable(staff(c -> {}));
        commerce.close();
        clock.forward(Duration.ofSeconds(3));
        unavailable(staff(c -> {}));
    }

    @Test
    void learnsANewKeyAndForgetsAWithdrawnOne() throws Exception {
        verify(staff(c -> {}));
        String old = staff(c -> c.expirationTime(Date.from(clock.instant().plus(Duration.ofHours(1)))));
        key = newKey();
        commerce.body = new JWKSet(key).toString();
        clock.forward(Duration.ofSeconds(3));

        assertThat(verify(staff(c -> {}))).isNotNull();
        clock.forward(Duration.ofSeconds(3));
        refused(old);
    }

    @Test
    void foreignKeyIdsAskTheIssuerOnceInAWhile() throws Exception {
        verify(staff(c -> {}));
        clock.forward(Duration.ofSeconds(3));
        RSAKey foreign = newKey();
        for (int i = 0; i < 50; i++) {
            String unknown = "k" + i;
            refused(sign(JWSAlgorithm.RS256, new RSASSASigner(foreign), h -> h.keyID(unknown), claims(c -> {})));
        }
        assertThat(commerce.asked).hasValue(2);
    }

    private Caller verify(String token) {
        return checks.verify(token).block(Duration.ofSeconds(5));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> verify(token)).as(token).isInstanceOf(InvalidToken.class);
    }

    private void unavailable(String token) {
        assertThatThrownBy(() -> verify(token)).isInstanceOf(IdentityUnavailable.class);
    }

    private String staff(Consumer<JWTClaimsSet.Builder> change) throws Exception {
        return sign(JWSAlgorithm.RS256, new RSASSASigner(key), h -> {}, claims(change));
    }

    private String sign(JWSAlgorithm alg, JWSSigner signer, Consumer<JWSHeader.Builder> change, JWTClaimsSet claims)
            throws Exception {
        JWSHeader.Builder header =
                new JWSHeader.Builder(alg).type(new JOSEObjectType("staff+jwt")).keyID(key.getKeyID());
        change.accept(header);
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
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

    private static RSAKey newKey() throws Exception {
        return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    }
}
