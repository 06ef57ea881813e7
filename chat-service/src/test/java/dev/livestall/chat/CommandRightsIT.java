package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Gives every command as a viewer, as somebody of the shop and as a moderator, and compares with the table of PROTOCOL.md. */
class CommandRightsIT {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|[^|]*\\| ([VSM ]+) \\|.*");

    /** Whoever may not gets no answer either. */
    private static final Set<String> UNANSWERED = Set.of("heart", "seen", "click");

    private final Show show = Show.live();

    @Test
    void whoMayNotIsRefusedByNameAndWhoMayIsNot() throws IOException {
        Map<String, String> callers = Map.of(
                "V", show.mint(Stack.ONE).path("token").stringValue(),
                "S", show.staffToken("agent"),
                "M", show.staffToken("moderator"));
        Map<String, String> rows = rows();
        JsonNode examples = examples();
        assertThat(examples.propertyNames()).containsExactlyInAnyOrderElementsOf(rows.keySet());
        List<String> wrong = new ArrayList<>();
        rows.forEach((command, who) -> callers.forEach((caller, token) -> {
            if (UNANSWERED.contains(command)) return;
            // A moderator is somebody of the shop too.
            boolean may = who.contains(caller) || caller.equals("M") && who.contains("S");
            String answer = give(command, examples.path(command), token);
            if (answer.contains("bad-frame") || answer.contains("not-allowed") == may)
                wrong.add(command + " by " + caller + ": " + answer);
        }));
        assertThat(wrong).isEmpty();
    }

    private String give(String command, JsonNode example, String token) {
        String id = UUID.randomUUID().toString();
        String with = example.toString().replace("$uuid", UUID.randomUUID().toString());
        String json = "{\"type\":\"" + command + "\",\"id\":\"" + id + "\"" + (with.length() > 2 ? "," : "")
                + with.substring(1);
        return Asking.send(Stack.ONE, "POST", "/api/chat/broadcasts/" + show.id + "/commands", token, json)
                .body();
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(Path.of("PROTOCOL.md"));
        lines.subList(lines.indexOf("## All commands"), lines.size()).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private static JsonNode examples() throws IOException {
        try (InputStream in = CommandRightsIT.class.getResourceAsStream("/rights/commands.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
