package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenServersTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        GivenServers servers = new GivenServers(
                "127.0.0.1:21000",
                new PostgresAddress("127.0.0.1", 21001, "postgres", "top=secret: 1"),
                "http://127.0.0.1:21002",
                PostgresRoles.newPasswords());
        Path file = folder.resolve("new/servers.properties");

        servers.write(file);

        assertThat(GivenServers.read(file)).isEqualTo(servers);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("half.properties"), "kafka=127.0.0.1:1\n");

        assertThatThrownBy(() -> GivenServers.read(file)).hasMessageContaining("postgres.host");
    }

    @Test
    void everyRoleHasAPasswordOfItsOwn() {
        Map<String, String> passwords = PostgresRoles.newPasswords();

        assertThat(passwords)
                .containsOnlyKeys("chat_owner", "chat_app", "commerce_owner", "commerce_app", "commerce_worker");
        assertThat(passwords.values()).doesNotHaveDuplicates().allMatch(password -> password.length() == 48);
    }
}
