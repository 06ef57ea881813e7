package dev.livestall.analytics;

import dev.livestall.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records that no topic should hold. */
final class Poison {
    private static final String ABOUT =
            "\"id\":\"e1\",\"at\":\"2020-11-22T11:04:05.123Z\",\"shopId\":\"s1\",\"broadcastId\":\"b1\",\"mode\":\"live\"";
    private static final Map<String, String> TYPES = Map.of(
            Topics.ROOM_EVENTS, "message.posted",
            Topics.VIEWER_EVENTS, "viewer.joined",
            Topics.ORDER_EVENTS, "checkout.started");

    private Poison() {}

    static List<byte[]> of(String topic) {
        String type = "{\"type\":\"" + TYPES.get(topic) + "\"";
        return Stream.of(
                        "",
                        "\uD83D\uDC80\0\1",
                        "null",
                        "[]",
                        "{}{}",
                        "[".repeat(10_000),
                        type + "}",
                        type + "," + ABOUT + "}",
                        type + "," + ABOUT + ",\"viewerId\":\"" + "v".repeat(1_000) + "\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Complete, but from an hour ahead of the log. */
    static byte[] ahead(SmallShow show) {
        var first = show.records().stream()
                .filter(record -> record.topic().equals(Topics.VIEWER_EVENTS))
                .findFirst()
                .orElseThrow();
        return new String(first.value(), StandardCharsets.UTF_8)
                .replace(show.at(0).toString(), show.at(0).plusSeconds(4_200).toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
