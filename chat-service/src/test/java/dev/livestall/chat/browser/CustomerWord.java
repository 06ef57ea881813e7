package dev.livestall.chat.browser;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/** What a shop's server signs. */
final class CustomerWord {
    private CustomerWord() {}

    static String of(String secret, String shopId, int seconds) {
        var claims = new JWTClaimsSet.Builder()
                .subject("member-1")
                .audience("livestall")
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build();
        var word = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(shopId).build(), claims);
        try {
            word.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return word.serialize();
    }
}
