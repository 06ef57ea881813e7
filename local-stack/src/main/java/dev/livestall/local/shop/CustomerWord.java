package dev.livestall.local.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The shop's word for who its customer is, as any language's library for JWTs makes it: here without one. */
final class CustomerWord {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SECONDS = 3_600;

    private CustomerWord() {}

    /** @param customer the shop's own id, of letters, digits and dashes */
    static String of(String customer, String shopId, String secret) {
        String head = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + shopId + "\"}";
        String claims = "{\"sub\":\"" + customer + "\",\"aud\":\"livestall\",\"exp\":"
                + (Instant.now().getEpochSecond() + SECONDS) + "}";
        String signed = part(head) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(hmac(signed, secret));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private static byte[] hmac(String text, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
