package dev.livestall.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void aSecretIsTheSameAtTheNextStart() throws Exception {
        String first = Secrets.in(data).password("a");
        assertThat(Secrets.in(data).password("a")).isEqualTo(first);
        assertThat(Secrets.in(data).password("b")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws Exception {
        Secrets.in(data).password("a");
        var file = data.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theHalvesOfASigningKeyBelongTogether() throws Exception {
        var jwk = EventJson.MAPPER.readTree(Secrets.in(data).signingKey("key"));
        var keys = KeyFactory.getInstance("RSA");
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(keys.generatePrivate(new RSAPrivateCrtKeySpec(
                number(jwk, "n"),
                number(jwk, "e"),
                number(jwk, "d"),
                number(jwk, "p"),
                number(jwk, "q"),
                number(jwk, "dp"),
                number(jwk, "dq"),
                number(jwk, "qi"))));
        byte[] signature = signing.sign();

        signing.initVerify(keys.generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"))));
        assertThat(signing.verify(signature)).isTrue();
        assertThat(number(jwk, "n").bitLength()).isEqualTo(2048);
    }

    private static BigInteger number(JsonNode jwk, String part) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(part).asString()));
    }

    @Test
    void aKeyOfAnotherKindFromBeforeIsNotTaken() throws Exception {
        Files.writeString(data.resolve("secrets.properties"), "key={\"kty\":\"EC\"}\n");

        assertThat(Secrets.in(data).signingKey("key"))
                .contains("RSA")
                .isEqualTo(Secrets.in(data).signingKey("key"));
    }
}
