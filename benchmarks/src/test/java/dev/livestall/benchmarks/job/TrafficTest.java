package dev.livestall.benchmarks.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.time.Instant;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final Instant BEGIN = Instant.parse("2026-11-20T11:00:00Z");
    private static final int SOME = 20_000;

    @Test
    void theSameSeedMakesTheSameRecords() {
        assertThat(values(3)).isEqualTo(values(3)).isNotEqualTo(values(4));
    }

    @Test
    void everyRecordIsOneThatItsReadersKnow() {
        made(1).forEach(record -> {
            switch (record.topic()) {
                case Topics.ROOM_EVENTS -> EventJson.ROOM.decode(record.value());
                case Topics.VIEWER_EVENTS -> EventJson.VIEWER.decode(record.value());
                default -> EventJson.ORDER.decode(record.value());
            }
        });
    }

    @Test
    void theTopicsHaveTheSharesThatAreSaid() {
        var shares = new HashMap<String, Integer>();
        made(1).forEach(record -> shares.merge(record.topic(), 1, Integer::sum));
        assertThat(shares.get(Topics.VIEWER_EVENTS)).isBetween(SOME * 64 / 100, SOME * 68 / 100);
        assertThat(shares.get(Topics.ROOM_EVENTS)).isBetween(SOME * 28 / 100, SOME * 32 / 100);
        assertThat(shares.get(Topics.ORDER_EVENTS)).isBetween(SOME * 3 / 100, SOME * 5 / 100);
    }

    private static Stream<Traffic.Produced> made(long seed) {
        var traffic = new Traffic(new Traffic.Size(3, 90, 12), seed, BEGIN);
        return Stream.generate(traffic::next).limit(SOME);
    }

    private static String values(long seed) {
        var all = new StringBuilder();
        made(seed).limit(200).forEach(record -> all.append(new String(record.value())));
        return all.toString();
    }
}
