package dev.livestall.edge.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a token must be. */
class TokenChecksTest {

    private Issuing issuing;

    @BeforeEach
    void publishAKey() throws Exception {
        issuing = new Issuing();
    }

    @AfterEach
    void stop() {
        issuing.close();
    }

    @Test
    void believesAStaffTokenOfCommerce() throws Exception {
        assertThat(issuing.verify(issuing.staff(c -> {}))).isEqualTo(new Caller.Staff("s1", "shop1", "지민", "host"));
    }

    @Test
    void believesWhatTheSignerSigns() {
        issuing.commerce.body = com.nimbusds.jose.util.JSONObjectUtils.toJSONString(
                new TokenSigner("livestall-chat", issuing.key.toJSONString()).jwks());
        String token = new TokenSigner("livestall-chat", issuing.key.toJSONString())
                .sign("viewer+jwt", "v1", Duration.ofDays(30), Map.of("shop", "shop1"));

        CheckedToken checked = issuing.checks.check(token).block();

        assertThat(checked.caller()).isEqualTo(new Caller.Viewer("v1", "shop1", null));
        assertThat(Duration.between(checked.issuedAt(), checked.expiresAt())).isEqualTo(Duration.ofDays(30));
        assertThat(checked.toString()).doesNotContain(token);
    }

    @Test
    void thePublishedSetHasNoPrivateHalf() {
        assertThat(new TokenSigner("livestall-chat", issuing.key.toJSONString())
                        .jwks()
                        .toString())
                .contains("n=")
                .doesNotContain("{d=", " d=");
    }

    @Test
    void aSigningKeyThatIsNoneIsNeverShown() {
        assertThatThrownBy(() -> new TokenSigner("livestall-chat", "{\"kty\":\"RSA\",\"d\":\"canary\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> new TokenSigner(
                        "livestall-chat", issuing.key.toPublicJWK().toJSONString()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAlgNone() {
        String claims = Base64URL.encode(issuing.claims(c -> {}).toString()).toString();
        issuing.refused(Base64URL.encode("{\"alg\":\"none\",\"typ\":\"staff+jwt\"}") + "." + claims + ".");
        issuing.refused(
                Base64URL.encode("{\"alg\":\"none\",\"typ\":\"staff+jwt\",\"kid\":\"" + issuing.key.getKeyID() + "\"}")
                        + "." + claims + ".AAAA");
    }

    @Test
    void refusesHs256WithThePublicKey() throws Exception {
        byte[] secret = issuing.key.toRSAPublicKey().getEncoded();
        issuing.refused(issuing.sign(JWSAlgorithm.HS256, new MACSigner(secret), h -> {}, issuing.claims(c -> {})));
        issuing.refused(issuing.sign(
                JWSAlgorithm.HS256,
                new MACSigner(issuing.key.toPublicJWK().toJSONString()),
                h -> {},
                issuing.claims(c -> {})));
    }

    @Test
    void refusesAForeignKeyUnderAKnownKeyId() throws Exception {
        issuing.refused(
                issuing.sign(JWSAlgorithm.RS256, new RSASSASigner(Issuing.newKey()), h -> {}, issuing.claims(c -> {})));
    }

    @Test
    void refusesAForeignOrMissingKeyId() throws Exception {
        RSAKey foreign = Issuing.newKey();
        issuing.refused(issuing.sign(
                JWSAlgorithm.RS256,
                new RSASSASigner(foreign),
                h -> h.keyID(foreign.getKeyID()),
                issuing.claims(c -> {})));
        issuing.refused(issuing.sign(
                JWSAlgorithm.RS256, new RSASSASigner(issuing.key), h -> h.keyID(null), issuing.claims(c -> {})));
    }

    @Test
    void neverFollowsJkuNorJwkOfTheHeader() throws Exception {
        RSAKey foreign = Issuing.newKey();
        try (KeyServer evil = new KeyServer()) {
            evil.body = new JWKSet(foreign).toString();
            issuing.refused(issuing.sign(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(foreign),
                    h -> h.keyID(foreign.getKeyID()).jwkURL(URI.create(evil.url())),
                    issuing.claims(c -> {})));
            issuing.refused(issuing.sign(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(foreign),
                    h -> h.jwk(foreign.toPublicJWK()),
                    issuing.claims(c -> {})));
            issuing.refused(issuing.sign(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(foreign),
                    h -> h.keyID(null).jwk(foreign.toPublicJWK()),
                    issuing.claims(c -> {})));
            assertThat(evil.asked).hasValue(0);
        }
    }

    @Test
    void refusesAnotherAudienceIssuerOrType() throws Exception {
        issuing.refused(issuing.staff(c -> c.audience("other")));
        issuing.refused(issuing.staff(c -> c.audience((String) null)));
        issuing.refused(issuing.staff(c -> c.issuer("livestall-chat")));
        issuing.refused(issuing.staff(c -> c.issuer(null)));
        issuing.refused(issuing.sign(
                JWSAlgorithm.RS256,
                new RSASSASigner(issuing.key),
                h -> h.type(JOSEObjectType.JWT),
                issuing.claims(c -> {})));
        issuing.refused(issuing.sign(
                JWSAlgorithm.RS256, new RSASSASigner(issuing.key), h -> h.type(null), issuing.claims(c -> {})));
        issuing.refused(issuing.sign(
                JWSAlgorithm.RS256,
                new RSASSASigner(issuing.key),
                h -> h.type(new JOSEObjectType("viewer+jwt")),
                issuing.claims(c -> {})));
    }

    @Test
    void refusesOutsideItsTime() throws Exception {
        Instant now = issuing.clock.instant();
        issuing.refused(issuing.staff(c -> c.expirationTime(Date.from(now.minusSeconds(10)))));
        issuing.refused(issuing.staff(c -> c.expirationTime(null)));
        issuing.refused(issuing.staff(c -> c.notBeforeTime(Date.from(now.plusSeconds(60)))));
        assertThat(issuing.verify(issuing.staff(c -> c.notBeforeTime(Date.from(now.minusSeconds(1))))))
                .isNotNull();
    }

    @Test
    void refusesMissingClaimsAndWhatIsNoToken() throws Exception {
        issuing.refused(issuing.staff(c -> c.subject(null)));
        issuing.refused(issuing.staff(c -> c.claim("shop", " ")));
        issuing.refused(issuing.staff(c -> c.claim("role", 7)));
        for (String text :
                new String[] {"", "a", "a.b.c", "..", "eyJ.eyJ.x", "x".repeat(5000), "\u0000.\u0000.\u0000"}) {
            issuing.refused(text);
        }
    }

    @Test
    void refusesAnAlteredToken() throws Exception {
        String[] parts = issuing.staff(c -> {}).split("\\.");
        String other = Base64URL.encode(
                        issuing.claims(c -> c.claim("role", "owner")).toString())
                .toString();
        issuing.refused(parts[0] + "." + other + "." + parts[2]);
        issuing.refused(parts[0] + "." + parts[1] + ".");
    }
}
