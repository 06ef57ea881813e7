package dev.livestall.chat.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Commands of moderators, in a line each. */
public final class Staff {
    private Staff() {}

    /** @param fields after type and id, such as {@code 'viewerId':'…'} */
    public static JsonNode ask(Client client, String type, String fields, Object... values) {
        String id = UUID.randomUUID().toString();
        String rest = fields.isEmpty() ? "" : "," + fields.formatted(values);
        client.send(Json.of("{'type':'%s','id':'%s'%s}", type, id, rest));
        return client.answer(id);
    }

    public static void ok(Client client, String type, String fields, Object... values) {
        JsonNode answer = ask(client, type, fields, values);
        assertThat(answer.path("type").stringValue()).as(answer.toString()).isEqualTo("ack");
    }
}
