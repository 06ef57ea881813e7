package dev.livestall.chat.viewer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.TokenChecks;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a shop says about who its customer is: a JWT, HS256 with the shop's secret, {@code kid} = the shop, {@code aud} = {@code livestall},
 * {@code sub} = its own id of the customer, {@code exp} at most a day ahead.
 */
@Component
class CustomerTokens {
    static final ProblemType REFUSED =
            new ProblemType("customer-token-refused", 401, "The shop's word for its customer is not believed");
    static final ProblemType EXPIRED =
            new ProblemType("customer-token-expired", 401, "The shop's word for its customer is too old");

    private static final int MOST_CHARACTERS = 4_096;
    private static final int LONGEST_ID = 128;
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);
    /** How far a shop's clock may be from ours. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final CustomerKeys keys;

    CustomerTokens(CustomerKeys keys) {
        this.keys = keys;
    }

    /**
     * The viewer that a shop's customer is.
     *
     * @throws dev.livestall.edge.problems.ProblemException {@code customer-token-refused} or {@code customer-token-expired}
     */
    String viewerOf(String token, String shopId) {
        return keys.viewerId(shopId, customerOf(token, shopId));
    }

    private String customerOf(String token, String shopId) {
        if (token.length() > MOST_CHARACTERS) throw REFUSED.problem();
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            var header = jwt.getHeader();
            boolean signed = JWSAlgorithm.HS256.equals(header.getAlgorithm())
                    && shopId.equals(header.getKeyID())
                    && jwt.verify(new MACVerifier(keys.secret(shopId)));
            if (!signed) throw REFUSED.problem();
            return customerOf(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IllegalArgumentException noToken) {
            throw REFUSED.problem();
        }
    }

    private static String customerOf(JWTClaimsSet claims) {
        Instant now = Instant.now();
        Date expires = claims.getExpirationTime();
        String customer = claims.getSubject();
        if (expires == null || customer == null || !isId(customer)) throw REFUSED.problem();
        if (!claims.getAudience().contains(TokenChecks.AUDIENCE)) throw REFUSED.problem();
        if (isAfter(claims.getNotBeforeTime(), now.plus(SKEW)) || isAfter(claims.getIssueTime(), now.plus(SKEW))) {
            throw REFUSED.problem();
        }
        if (isAfter(expires, now.plus(LONGEST_LIFE).plus(SKEW))) throw REFUSED.problem();
        if (!isAfter(expires, now.minus(SKEW))) throw EXPIRED.problem();
        return customer;
    }

    private static boolean isId(String customer) {
        return !customer.isBlank() && customer.length() <= LONGEST_ID;
    }

    private static boolean isAfter(@Nullable Date date, Instant when) {
        return date != null && date.toInstant().isAfter(when);
    }
}
