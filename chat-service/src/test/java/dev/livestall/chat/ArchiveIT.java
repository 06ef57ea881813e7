package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.backing.TestDatabase;
import dev.livestall.chat.archive.Archive;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What PostgreSQL holds of the rooms, and for whom. */
class ArchiveIT {
    private final Show show = Show.live();

    @Test
    void keepsLinesLosesRemovedOnesAndRemembersWhoRemovedThem() throws SQLException {
        try (Client writer = show.named(Stack.ONE, "기록");
                Client host = show.staff(Stack.ONE, "host")) {
            writer.post("a", "남는 말");
            String gone = writer.post("b", "사라질 말").path("messageId").stringValue();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM message") == 2);
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", gone));
            host.answer("r");
            host.send(Json.of("{'type':'remove','id':'r2','messageId':'%s'}", gone));
            host.answer("r2");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM audit") == 1);
            assertThat(count("SELECT count(*) FROM message WHERE event LIKE '%사라질%'"))
                    .isZero();
            assertThat(count("SELECT count(*) FROM message WHERE removed_at IS NOT NULL AND event IS NULL"))
                    .isEqualTo(1);
            assertThat(count("SELECT count(*) FROM audit WHERE staff_id = '" + host.viewerId() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aRemovedLineIsReadableInNoReplyToIt() throws SQLException {
        try (Client writer = show.named(Stack.ONE, "인용");
                Client host = show.staff(Stack.ONE, "host")) {
            String line = writer.post("a", "사라질 말").path("messageId").stringValue();
            writer.send(Json.of("{'type':'post','id':'b','text':'답','replyTo':'%s'}", line));
            writer.answer("b");
            String quoting = "SELECT count(*) FROM message WHERE event LIKE '%사라질%' AND reply_to = '" + line + "'";
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count(quoting) == 1);
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", line));
            host.answer("r");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM audit") == 1);
            assertThat(count("SELECT count(*) FROM message WHERE event LIKE '%사라질%'"))
                    .isZero();
            assertThat(count("SELECT count(*) FROM message WHERE event LIKE '%" + line + "%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void withoutAShopSetThereIsNoRowAndAnotherShopSeesNone() throws SQLException {
        try (Client writer = show.named(Stack.ONE, "벽")) {
            writer.post("a", "우리만 아는 말");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM message") == 1);
        }
        String everything =
                "SELECT (SELECT count(*) FROM message) + (SELECT count(*) FROM removal) + (SELECT count(*) FROM audit)";
        assertThat(count(null, everything)).isZero();
        assertThat(count(UUID.randomUUID().toString(), everything)).isZero();
    }

    @Test
    void theAuditCanOnlyGrow() {
        for (String sql : new String[] {
            "UPDATE audit SET action = 'x'", "DELETE FROM audit", "TRUNCATE audit", "DELETE FROM message"
        }) {
            assertThatThrownBy(() -> count(show.shopId, sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theSameRecordsWrittenAgainChangeNothing() throws Exception {
        try (Client writer = show.named(Stack.ONE, "두번");
                Client host = show.staff(Stack.ONE, "host")) {
            writer.post("a", "남는 말");
            String gone = writer.post("b", "사라질 말").path("messageId").stringValue();
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", gone));
            host.answer("r");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM audit") == 1);
        String everything = "SELECT count(*) * 1000 + sum(hashtext(m::text)) FROM message m";
        long before = count(everything);
        long records = Stack.LOG
                .all(Topics.ROOM_EVENTS, record -> show.id.equals(record.key()))
                .size();
        String group = "again-" + UUID.randomUUID();
        try (var again = Stack.node("again", "--LIVESTALL_ARCHIVE_GROUP=" + group)) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Stack.LOG.hasRead(group, Topics.ROOM_EVENTS));
        }
        assertThat(records).isEqualTo(3);
        assertThat(count(everything)).isEqualTo(before);
        assertThat(count("SELECT count(*) FROM message WHERE event LIKE '%사라질%'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM audit")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM removal")).isEqualTo(1);
    }

    @Test
    void howeverManyComeBackToAnEndedShowTheArchiveIsAskedOncePerRoom() throws Exception {
        try (Client writer = show.named(Stack.ONE, "많이")) {
            writer.post("a", "지난 말");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM message") == 1);
        }
        show.end();
        long before = archiveReads(Stack.TWO);
        List<Client> crowd = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> Client.open(Stack.TWO, show.id)
                        .join(show.mint(Stack.TWO).path("token").stringValue()))
                .toList();
        // What was read is good for some seconds; a slow machine takes more of them for forty newcomers.
        assertThat(archiveReads(Stack.TWO) - before).isBetween(1L, 4L);
        crowd.forEach(Client::close);
    }

    @Test
    void anEndedShowIsReadFromTheArchiveByANodeThatDidNotReadItsLog() {
        try (Client writer = show.named(Stack.ONE, "지난")) {
            writer.post("a", "지난 방송의 말");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("SELECT count(*) FROM message") == 1);
        }
        show.end();
        Client.sleep(Duration.ofSeconds(2));
        try (var later = Stack.node("late", "--LIVESTALL_RETRY_WINDOW=1s");
                Client late = show.viewer(later)) {
            // The margin of a minute still holds the record: what matters here is that it is there once, not twice.
            assertThat(late.hello().path("events")).hasSize(1);
            assertThat(late.hello().path("events").get(0).path("text").stringValue())
                    .isEqualTo("지난 방송의 말");
        }
    }

    private static long archiveReads(Node node) {
        return node.bean(MeterRegistry.class).get(Archive.READS).timer().count();
    }

    private long count(String sql) throws SQLException {
        return count(show.shopId, sql);
    }

    private static long count(String shop, String sql) throws SQLException {
        TestDatabase database = Stack.database();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), "chat_app", database.password("chat_app"))) {
            if (shop != null) connection.createStatement().execute("SET app.shop = '" + shop + "'");
            if (!sql.startsWith("SELECT")) return connection.createStatement().executeUpdate(sql);
            try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
