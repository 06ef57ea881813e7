package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class PostgresRolesIT {
    private final BackingServices services = BackingServices.shared(Backing.POSTGRES);
    private final TestDatabase commerce = services.freshDatabase("commerce");

    @ParameterizedTest
    @ValueSource(strings = {"commerce_owner", "commerce_app", "commerce_worker"})
    void noRoleStandsAboveTheWalls(String role) throws SQLException {
        String rights = one(
                commerce,
                role,
                "select concat_ws(',', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication)"
                        + " from pg_roles where rolname = current_user");

        assertThat(rights).isEqualTo("t,f,f,f,f,f");
    }

    @Test
    void onlyTheOwnerOwnsTheDatabaseAndItsSchema() throws SQLException {
        String owners = "select datdba::regrole || ',' || nspowner::regrole from pg_database, pg_namespace"
                + " where datname = current_database() and nspname = 'public'";

        assertThat(one(commerce, "commerce_app", owners)).isEqualTo("commerce_owner,commerce_owner");
    }

    @Test
    void theAppReadsOnlyWhatTheOwnerGrants() throws SQLException {
        run(commerce, "commerce_owner", "create table secrets (id int)");
        assertThatThrownBy(() -> one(commerce, "commerce_app", "select count(*) from secrets"))
                .hasMessageContaining("permission denied for table");

        run(commerce, "commerce_owner", "grant select on secrets to commerce_app");

        assertThat(one(commerce, "commerce_app", "select count(*) from secrets"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commerce_app", "commerce_worker"})
    void theAppMakesNoTables(String role) {
        assertThatThrownBy(() -> run(commerce, role, "create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> run(commerce, role, "create temporary table mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void rowLevelSecurityBindsTheApp() throws SQLException {
        run(
                commerce,
                "commerce_owner",
                "create table rows (shop text); insert into rows values ('a'); alter table rows enable row level security;"
                        + " alter table rows force row level security; grant select on rows to commerce_app");

        assertThat(one(commerce, "commerce_app", "select count(*) from rows")).isEqualTo("0");
    }

    @Test
    void oneServiceDoesNotReachTheOthersDatabase() {
        TestDatabase chat = services.freshDatabase("chat");

        assertThatThrownBy(() -> one(chat, "commerce_app", "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(commerce.jdbcUrl(), "commerce_app", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void freshDatabasesDontMeet() throws SQLException {
        run(commerce, "commerce_owner", "create table only_here (id int)");

        assertThat(one(services.freshDatabase("commerce"), "commerce_owner", "select to_regclass('only_here')"))
                .isNull();
    }

    @Test
    void preparingTwiceKeepsDataAndPasswords() throws SQLException {
        PostgresRoles.prepare(services.postgres(), commerce.passwords());
        TestDatabase real = new TestDatabase(
                "commerce",
                "commerce",
                services.postgres().host(),
                services.postgres().port(),
                commerce.passwords());
        run(real, "commerce_owner", "create table if not exists kept (id int)");

        PostgresRoles.prepare(services.postgres(), commerce.passwords());

        assertThat(one(real, "commerce_owner", "select to_regclass('kept')")).isEqualTo("kept");
    }

    @Test
    void refusesARoleWithoutAPassword() {
        Map<String, String> passwords = new HashMap<>(commerce.passwords());
        passwords.put("chat_app", " ");

        assertThatThrownBy(() -> PostgresRoles.prepare(services.postgres(), passwords))
                .hasMessageContaining("chat_app");
    }

    @Test
    void commitsAreDurable() throws SQLException {
        String settings = "select string_agg(setting, ',' order by name) from pg_settings"
                + " where name in ('fsync', 'synchronous_commit', 'full_page_writes')";

        assertThat(one(commerce, "commerce_app", settings)).isEqualTo("on,on,on");
    }

    private static String one(TestDatabase database, String role, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, database.password(role));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(TestDatabase database, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, database.password(role));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
