package dev.livestall.chat.viewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.EventJson;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * For each shop the secret that it signs its customers' tokens with, and the ids of those customers. Both are derived from this service's
 * own key (as HKDF does it), so that there is nothing to store, to leak from a database, or to tell another node. With a new signing key each
 * shop has a new secret.
 */
@Component
public class CustomerKeys {
    private static final String HMAC = "HmacSHA256";

    private final byte[] root;

    CustomerKeys(ChatSettings settings) {
        String own = EventJson.MAPPER.readTree(settings.signingKey()).path("d").asString("");
        if (own.isEmpty()) throw new IllegalArgumentException("the signing key is not a private key");
        root = hmac("livestall customers".getBytes(UTF_8), own.getBytes(UTF_8));
    }

    /** 256 bits in base64url, which the shop uses as they are written: as a text. */
    public String secret(String shopId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived("token", shopId, ""));
    }

    /** The same for the same customer of the same shop; without our key nobody can tell who it is, nor guess it from a customer's number. */
    String viewerId(String shopId, String customer) {
        ByteBuffer id = ByteBuffer.wrap(derived("viewer", shopId, customer));
        long high = id.getLong() & ~0xF000L | 0x8000L;
        long low = id.getLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(high, low).toString();
    }

    private byte[] derived(String purpose, String shopId, String of) {
        return hmac(root, (purpose + '\n' + shopId + '\n' + of + '\u0001').getBytes(UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
