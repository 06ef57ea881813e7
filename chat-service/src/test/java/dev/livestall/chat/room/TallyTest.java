package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.Golden;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void aTallyIsWrittenByteForByte() {
        Map<String, Object> poll = new LinkedHashMap<>();
        poll.put("pollId", "2b7c1f0a-9d3e-5c4b-8a6f-1e0d9c8b7a65");
        poll.put("votes", 439);
        poll.put("counts", List.of(128, 311));
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("poll", poll);
        counts.put("questions", Map.of("c1d2e3f4-a5b6-5c7d-8e9f-0a1b2c3d4e5f", 17));
        byte[] json = Tally.json(Instant.parse("2026-11-22T11:04:06.000123Z"), counts);
        assertThat(new String(json, UTF_8)).isEqualTo(Golden.read("server/tally.json"));
    }
}
