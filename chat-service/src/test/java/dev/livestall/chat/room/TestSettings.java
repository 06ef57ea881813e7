package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import java.time.Duration;
import java.util.List;

/** The limits of a room in tests. */
final class TestSettings {
    private TestSettings() {}

    static ChatSettings ring(int events) {
        return ring(events, 0);
    }

    /** @param readable lines a second; 0 shows all */
    static ChatSettings ring(int events, int readable) {
        Duration minute = Duration.ofMinutes(1);
        return new ChatSettings(
                "node",
                "key",
                "kafka",
                "group",
                minute,
                new ChatSettings.Room(events, 1 << 20, 50, Duration.ofMinutes(15), 1_000, minute, minute),
                new ChatSettings.FanOut(
                        Duration.ofMillis(20),
                        Duration.ofMillis(250),
                        45,
                        4_096,
                        65_536,
                        Duration.ofSeconds(10),
                        65_536,
                        readable),
                new ChatSettings.Socket(16_384, minute, Duration.ofSeconds(30), Duration.ofSeconds(75), 5, 100, 300),
                new ChatSettings.Http(minute, minute, minute, 240),
                new ChatSettings.Text(300, 1_200, 4_096, 20),
                new ChatSettings.Rates(5, 20, 100, 1_200, 600, 1_000),
                minute,
                List.of());
    }
}
