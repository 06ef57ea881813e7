package dev.livestall.dashboards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Known;
import dev.livestall.dashboards.insight.ShowFigures;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportAnswerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant END = Instant.parse("2026-11-22T12:14:00Z");

    @Test
    void isTheGoldenReportByteForByte() throws IOException {
        var seen = seen(read("known-figures.json"));
        var report = new ReportAnswer(
                seen,
                new ReportAnswer.Shown(END, END, seen),
                new ReportAnswer.Corrections(END.plus(Phase.AFTERMATH), true));
        assertThat(EventJson.MAPPER.writeValueAsString(report)).isEqualTo(read("report.json"));
    }

    @Test
    void aTimeWithinTenSecondsIsShownAtTheirEnd() {
        assertThat(Known.endOfStep(END)).isEqualTo(END);
        assertThat(Known.endOfStep(END.plusMillis(1))).isEqualTo(END.plusSeconds(10));
    }

    private static ReportAnswer.Seen seen(String json) {
        var figures = new ShowFigures(EventJson.MAPPER.readTree(json));
        var freshness = new Freshness(NOW, figures.at("through"), Objects.requireNonNull(figures.count("events")));
        var parts = RoomParts.of(figures);
        var chain = ChainAnswer.of(
                freshness, figures, Optional.of(parts.in()), Optional.of(parts.outside()), figures.count("units"));
        return new ReportAnswer.Seen(AudienceAnswer.of(freshness, figures), TalkAnswer.of(freshness, figures), chain);
    }

    private static String read(String name) throws IOException {
        try (var in = Objects.requireNonNull(ReportAnswerTest.class.getResourceAsStream("/golden/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
