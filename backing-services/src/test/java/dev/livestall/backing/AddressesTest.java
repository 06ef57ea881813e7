package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final PostgresAddress server = new PostgresAddress("127.0.0.1", 15432, "postgres", "s3cret");
    private final TestDatabase database =
            new TestDatabase("commerce", "commerce_0a1b", "127.0.0.1", 15432, Map.of("commerce_app", "s3cret"));

    @Test
    void givesTheFormsThatDriversWant() {
        assertThat(server.hostAndPort()).isEqualTo("127.0.0.1:15432");
        assertThat(server.jdbcUrl("chat")).isEqualTo("jdbc:postgresql://127.0.0.1:15432/chat");
        assertThat(database.jdbcUrl()).isEqualTo("jdbc:postgresql://127.0.0.1:15432/commerce_0a1b");
        assertThat(database.owner()).isEqualTo("commerce_owner");
        assertThat(database.password(database.app())).isEqualTo("s3cret");
    }

    @Test
    void refusesARoleThatIsNotThere() {
        assertThatThrownBy(() -> database.password("chat_app")).hasMessageContaining("chat_app");
    }

    @Test
    void passwordsStayOutOfLogs() {
        assertThat(server.toString()).doesNotContain("s3cret");
        assertThat(database.toString()).doesNotContain("s3cret");
    }
}
