package dev.livestall.chat.harness;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** Fresh signing keys. */
public final class Keys {
    private Keys() {}

    public static String fresh() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
