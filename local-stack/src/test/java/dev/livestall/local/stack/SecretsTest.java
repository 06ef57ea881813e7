package dev.livestall.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void everySigningKeyHasCoordinatesOf32Bytes() throws Exception {
        var secrets = Secrets.in(data);
        for (int i = 0; i < 300; i++) { // one in 256 coordinates begins with a zero byte
            var jwk = EventJson.MAPPER.readTree(secrets.signingKey("key" + i));
            for (String part : new String[] {"x", "y", "d"}) {
                assertThat(Base64.getUrlDecoder().decode(jwk.path(part).asString()))
                        .hasSize(32);
            }
        }
    }
}
