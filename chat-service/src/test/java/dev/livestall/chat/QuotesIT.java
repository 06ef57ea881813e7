package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import org.junit.jupiter.api.Test;

/** Nothing of lines that were all taken back stands in what others wrote, in the archive either. */
class QuotesIT {
    private final Show show = Show.live();

    @Test
    void repliesInTheArchiveLoseTheWordsOfAllLinesThatWereRemoved() {
        try (Client writer = show.named(Stack.ONE, "도배꾼");
                Client answerer = show.named(Stack.ONE, "이웃");
                Client moderator = show.staff(Stack.ONE, "moderator")) {
            String line = writer.post("a", "사라질 말").path("messageId").stringValue();
            String stays = moderator.post("s", "남을 말").path("messageId").stringValue();
            reply(answerer, "b", line);
            reply(answerer, "c", stays);
            Rows rows = new Rows(show.shopId);
            rows.until(4, "SELECT count(*) FROM message WHERE event IS NOT NULL");
            assertThat(rows.count("SELECT count(*) FROM message WHERE event LIKE '%사라질%'"))
                    .isEqualTo(2);
            Staff.ok(moderator, "remove-lines", "'viewerId':'%s'", writer.viewerId());
            rows.until(1, "SELECT count(*) FROM audit WHERE action = 'viewer.lines_removed'");
            assertThat(rows.count("SELECT count(*) FROM message WHERE event LIKE '%사라질%'"))
                    .isZero();
            assertThat(rows.count("SELECT count(*) FROM message WHERE event LIKE '%남을 말%'"))
                    .isEqualTo(2);
            assertThat(rows.count("SELECT count(*) FROM removal")).isEqualTo(1);
        }
    }

    private static void reply(Client client, String id, String to) {
        client.send(Json.of("{'type':'post','id':'%s','text':'답','replyTo':'%s'}", id, to));
        assertThat(client.answer(id).path("type").stringValue()).isEqualTo("ack");
    }
}
