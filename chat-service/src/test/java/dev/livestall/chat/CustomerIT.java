package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A shop's customers, vouched for by the shop's own signature. */
class CustomerIT {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Show show = Show.live();
    private final String secret = secretOf(show);

    @Test
    void aCustomerIsTheSameViewerOnEveryNodeAndDeviceAndNobodyElseIs() {
        JsonNode here = opened(Stack.ONE, show, word(secret, "customer-7", HOUR), null);
        JsonNode there = opened(Stack.TWO, show, word(secret, "customer-7", HOUR), null);
        JsonNode other = opened(Stack.ONE, show, word(secret, "customer-8", HOUR), null);
        assertThat(here.path("customer").asBoolean()).isTrue();
        assertThat(there.path("viewerId")).isEqualTo(here.path("viewerId"));
        assertThat(other.path("viewerId")).isNotEqualTo(here.path("viewerId"));
        assertThat(show.mint(Stack.ONE).has("customer")).isFalse();
    }

    @Test
    void theSameNumberAtAnotherShopIsSomebodyElse() {
        Show elsewhere = Show.live();
        JsonNode here = opened(Stack.ONE, show, word(secret, "1", HOUR), null);
        JsonNode there = opened(
                Stack.ONE,
                elsewhere,
                signed(secretOf(elsewhere), elsewhere.shopId, claims("1", HOUR).build()),
                null);
        assertThat(there.path("viewerId")).isNotEqualTo(here.path("viewerId"));
    }

    @Test
    void aCustomerSpeaksAsThatViewerAndKeepsTheNicknameOfTheGuestBefore() {
        try (Client guest = show.viewer(Stack.ONE)) {
            guest.send("{\"type\":\"name\",\"id\":\"n\",\"nickname\":\"보리차한잔\",\"rules\":true}");
            String named = guest.next("named").path("token").stringValue();
            JsonNode customer = opened(Stack.ONE, show, word(secret, "customer-9", HOUR), named);
            try (Client speaker =
                    Client.open(Stack.ONE, show.id).join(customer.path("token").stringValue())) {
                assertThat(speaker.viewerId())
                        .isEqualTo(customer.path("viewerId").stringValue());
                speaker.post("m", "안녕하세요");
                JsonNode author = guest.event("message.posted").path("author");
                assertThat(author.path("viewerId")).isEqualTo(customer.path("viewerId"));
                assertThat(author.path("nickname").stringValue()).isEqualTo("보리차한잔");
            }
        }
    }

    @Test
    void anExpiredWordIsSaidToBeExpired() {
        assertThat(refusal(word(secret, "c", Duration.ofMinutes(-5)))).isEqualTo("401 customer-token-expired");
    }

    @Test
    void aWordSignedWithAnotherKeyOrForAnotherShopIsNotBelieved() {
        Show other = Show.live();
        var claims = claims("c", HOUR).build();
        for (String word : new String[] {
            signed("x".repeat(43), show.shopId, claims),
            signed(secretOf(other), show.shopId, claims),
            signed(secretOf(other), other.shopId, claims),
            signed(secret, other.shopId, claims),
            signed(secret, null, claims)
        }) {
            assertThat(refusal(word)).isEqualTo("401 customer-token-refused");
        }
    }

    @Test
    void aWordWithoutSignatureOrWithAnotherAlgorithmIsNotBelieved() throws JOSEException {
        var claims = claims("c", HOUR).build();
        var longer = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS512).keyID(show.shopId).build(), claims);
        longer.sign(new MACSigner(secret.repeat(2)));
        String viewers = show.mint(Stack.ONE).path("token").stringValue();
        for (String word : new String[] {
            new PlainJWT(claims).serialize(), longer.serialize(), viewers, "nonsense", "a.b.c", "x".repeat(5_000)
        }) {
            assertThat(refusal(word)).isEqualTo("401 customer-token-refused");
        }
    }

    @Test
    void aWordForSomebodyElseForNobodyOrForTooLongIsNotBelieved() {
        Instant soon = Instant.now().plus(HOUR);
        for (JWTClaimsSet claims : new JWTClaimsSet[] {
            claims("c", HOUR).audience("another").build(),
            claims("c", HOUR).audience((String) null).build(),
            claims("", HOUR).build(),
            claims("x".repeat(129), HOUR).build(),
            claims("c", HOUR).expirationTime(null).build(),
            claims("c", Duration.ofHours(25)).build(),
            claims("c", HOUR).notBeforeTime(Date.from(soon)).build(),
            claims("c", HOUR).issueTime(Date.from(soon)).build()
        }) {
            assertThat(refusal(signed(secret, show.shopId, claims))).isEqualTo("401 customer-token-refused");
        }
    }

    @Test
    void whoeverLooksAtTheSecretIsInTheAudit() {
        String path = "/api/chat/shops/" + show.shopId + "/customer-key";
        JsonNode key =
                Json.read(Asking.get(Stack.TWO, path, show.staffToken("host")).body());
        assertThat(key.path("secret").stringValue()).isEqualTo(secret).hasSize(43);
        assertThat(key.path("kid").stringValue()).isEqualTo(show.shopId);
        JsonNode audit = Asking.moderator(
                Stack.ONE, show, "/api/chat/shops/" + show.shopId + "/audit?action=customer_key.shown");
        assertThat(audit.path("entries")).hasSize(2);
        assertThat(audit.toString()).doesNotContain(secret);
    }

    private static String secretOf(Show show) {
        String path = "/api/chat/shops/" + show.shopId + "/customer-key";
        HttpResponse<String> answer = Asking.get(Stack.ONE, path, show.staffToken("host"));
        return Json.read(answer.body()).path("secret").stringValue();
    }

    private String word(String key, String customer, Duration life) {
        return signed(key, show.shopId, claims(customer, life).build());
    }

    private static JWTClaimsSet.Builder claims(String customer, Duration life) {
        return new JWTClaimsSet.Builder()
                .subject(customer)
                .audience("livestall")
                .expirationTime(Date.from(Instant.now().plus(life)));
    }

    private static String signed(String key, String kid, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), claims);
            jwt.sign(new MACSigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode opened(Node node, Show show, String word, String token) {
        String body = token == null
                ? Json.of("{'customer':'%s'}", word)
                : Json.of("{'customer':'%s','token':'%s'}", word, token);
        var answer = node.post("/api/chat/broadcasts/" + show.id + "/viewers", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body());
    }

    private String refusal(String word) {
        var answer = Stack.ONE.post("/api/chat/broadcasts/" + show.id + "/viewers", Json.of("{'customer':'%s'}", word));
        return answer.statusCode() + " " + Json.read(answer.body()).path("code").asString("");
    }
}
