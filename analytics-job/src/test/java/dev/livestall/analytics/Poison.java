package dev.livestall.analytics;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records that no topic should hold. */
final class Poison {
    private static final String ABOUT =
            "\"id\":\"e1\",\"shopId\":\"s1\",\"broadcastId\":\"b1\",\"mode\":\"live\",\"source\":\"x\"";

    static final List<byte[]> ALL = List.of(
            new byte[0],
            new byte[] {(byte) 0xff, 0, 1, 2, 3},
            json("null"),
            json("[]"),
            json("{}{}"),
            json("[".repeat(10_000)),
            json("{\"type\":\"message.posted\"}"),
            json("{\"type\":\"viewer.joined\"}"),
            json("{\"type\":\"order.paid\"}"),
            json("{\"type\":\"message.posted\",\"at\":\"2026-11-22T11:04:05.123Z\"," + ABOUT + "}"),
            json("{\"type\":\"viewer.joined\",\"at\":\"2026-11-22T11:04:05.123Z\"," + ABOUT + "}"),
            json("{\"type\":\"order.paid\",\"at\":\"2026-11-22T11:04:05.123Z\"," + ABOUT + "}"));

    private Poison() {}

    private static byte[] json(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
