package dev.livestall.edge.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 in the forms that URLs, ETags and the CSP want. */
final class Sha256 {

    private Sha256() {}

    /** 16 hexadecimal digits: enough to tell contents apart, not meant against an attacker. */
    static String shortHex(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes), 0, 8);
    }

    /** A source of the CSP, for an inline script with exactly this text. */
    static String cspSource(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
