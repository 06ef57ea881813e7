package dev.livestall.commerce.access;

import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What ties a log-in at the issuer to the browser that began it. All of it is made of one secret that only that browser has, in a cookie: so
 * nothing is stored between the two requests.
 */
record OidcHandshake(SecretToken secret) {
    static OidcHandshake fresh() {
        return new OidcHandshake(SecretToken.fresh());
    }

    /** Comes back with the code. */
    String state() {
        return derived("state");
    }

    /** Stands in the ID token. */
    String nonce() {
        return derived("nonce");
    }

    /** Proves to the issuer that who brings the code is who asked for it (RFC 7636). */
    String verifier() {
        return derived("verifier");
    }

    String challenge() {
        return base64(SecretToken.sha256(verifier()));
    }

    boolean began(@Nullable String state) {
        return state != null && MessageDigest.isEqual(SecretToken.sha256(state), SecretToken.sha256(state()));
    }

    private String derived(String what) {
        return base64(SecretToken.sha256(what + " " + secret.secret()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
