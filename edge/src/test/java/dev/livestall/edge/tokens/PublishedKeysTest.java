package dev.livestall.edge.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys change, and their issuer may be away. */
class PublishedKeysTest {

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
    void keepsKnownKeysThroughAnOutage() throws Exception {
        issuing.verify(issuing.staff(c -> {}));
        issuing.commerce.status = 500;
        issuing.clock.forward(Duration.ofMinutes(30));

        assertThat(issuing.verify(issuing.staff(c -> {}))).isNotNull();
        assertThat(issuing.verify(issuing.staff(c -> {}))).isNotNull();
    }

    @Test
    void anOutageIsNeverA401() throws Exception {
        issuing.commerce.status = 500;
        issuing.unavailable(issuing.staff(c -> {}));
        issuing.commerce.status = 200;
        issuing.commerce.body = "<html>";
        issuing.clock.forward(Duration.ofSeconds(3));
        issuing.unavailable(issuing.staff(c -> {}));
        issuing.commerce.close();
        issuing.clock.forward(Duration.ofSeconds(3));
        issuing.unavailable(issuing.staff(c -> {}));
    }

    @Test
    void learnsANewKeyAndForgetsAWithdrawnOne() throws Exception {
        issuing.verify(issuing.staff(c -> {}));
        String old = issuing.staff(
                c -> c.expirationTime(Date.from(issuing.clock.instant().plus(Duration.ofHours(1)))));
        issuing.key = Issuing.newKey();
        issuing.commerce.body = new JWKSet(issuing.key).toString();
        issuing.clock.forward(Duration.ofSeconds(3));

        assertThat(issuing.verify(issuing.staff(c -> {}))).isNotNull();
        issuing.clock.forward(Duration.ofSeconds(3));
        issuing.refused(old);
    }

    @Test
    void foreignKeyIdsAskTheIssuerOnceInAWhile() throws Exception {
        issuing.verify(issuing.staff(c -> {}));
        issuing.clock.forward(Duration.ofSeconds(3));
        RSAKey foreign = Issuing.newKey();
        for (int i = 0; i < 50; i++) {
            String unknown = "k" + i;
            issuing.refused(issuing.sign(
                    JWSAlgorithm.RS256, new RSASSASigner(foreign), h -> h.keyID(unknown), issuing.claims(c -> {})));
        }
        assertThat(issuing.commerce.asked).hasValue(2);
    }
}
