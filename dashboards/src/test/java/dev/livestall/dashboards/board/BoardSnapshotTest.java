package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.board.Trend.Point;
import dev.livestall.dashboards.books.Proof;
import dev.livestall.dashboards.insight.LiveTotals;
import dev.livestall.dashboards.insight.Mark;
import dev.livestall.dashboards.insight.MoneyTotals;
import dev.livestall.dashboards.messages.MessagesThatSold;
import dev.livestall.dashboards.messages.MessagesThatSold.Rest;
import dev.livestall.dashboards.messages.MessagesThatSold.Sold;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardSnapshotTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:41:07.250Z");
    private static final Show SHOW = new Show(
            "0b8f2e9a-4c1d-4f5e-8a7b-3c2d1e0f9a88",
            "5b0f3f0e-6f0a-4c53-9b7e-0d9d1f3c7a11",
            new Words("겨울밤 누빔 & 무드등", "Winter night quilts & lamps"),
            BroadcastState.LIVE,
            Mode.LIVE,
            AudienceKind.REAL,
            Instant.parse("2026-11-22T11:00:00Z"),
            null);
    private static final Mark SOLD_OUT = new Mark(
            SHOW.shopId(),
            Instant.parse("2026-11-22T11:38:20.500Z"),
            "product.sold_out",
            null,
            "e4eaaaf2-d142-41b3-b0d6-2f1d5f9c3a01",
            "달항아리 무드등",
            "Moon jar lamp");
    private static final Proof EQUAL = new Proof(
            Proof.State.EQUAL,
            null,
            Instant.parse("2026-11-22T11:41:06.900Z"),
            Instant.parse("2026-11-22T11:41:06.900Z"),
            352,
            0,
            List.of(new Proof.Line("KRW", 15_086_300, 15_086_300, 0)));

    @Test
    void isTheGoldenSnapshotByteForByte() throws IOException {
        assertThat(EventJson.MAPPER.writeValueAsString(golden())).isEqualTo(read("board.json"));
    }

    @Test
    void theGoldenSnapshotReadsBack() throws IOException {
        assertThat(EventJson.MAPPER.readValue(read("board.json"), BoardSnapshot.class))
                .isEqualTo(golden());
    }

    @Test
    void aShowWithoutFiguresHasTrueZerosAndNoThrough() throws IOException {
        var empty = new Details(
                Trend.of(List.of()), List.of(), new MessagesThatSold(List.of(), new Rest(0, List.of())), List.of());
        var proof = new Proof(Proof.State.EQUAL, null, NOW, NOW, 0, 0, List.of());
        var json = EventJson.MAPPER.writeValueAsString(BoardSnapshot.of(SHOW, NOW, Optional.empty(), empty, proof));

        assertThat(json).isEqualTo(read("board-without-figures.json"));
    }

    @Test
    void onlyTheTimesOfReadingDoNotMakeItNew() {
        var later = golden(NOW.plusSeconds(1), 1_284);
        assertThat(later.showsTheSameAs(golden())).isTrue();
        assertThat(golden(NOW, 1_285).showsTheSameAs(golden())).isFalse();
        assertThat(golden(NOW, 1_284, List.of()).showsTheSameAs(golden())).isFalse();
    }

    private static BoardSnapshot golden() {
        return golden(NOW, 1_284);
    }

    private static BoardSnapshot golden(Instant now, long ccu) {
        return golden(now, ccu, List.of(SOLD_OUT));
    }

    private static BoardSnapshot golden(Instant now, long ccu, List<Mark> marks) {
        var money = new MoneyTotals("KRW", 17_204_000, 15_121_000, 34_700, 15_086_300, 15_415_000, 352);
        var totals = new LiveTotals(
                SHOW.shopId(),
                SHOW.broadcastId(),
                48_211,
                Instant.parse("2026-11-22T11:41:05.812Z"),
                ccu,
                1_612,
                6_120,
                4_800,
                912,
                1_440,
                3_305,
                9_400,
                1_871,
                402,
                352,
                1,
                318,
                List.of(money));
        return BoardSnapshot.of(SHOW, now, Optional.of(totals), details(marks), EQUAL);
    }

    private static Details details(List<Mark> marks) {
        var trend = new Trend(
                60,
                List.of(
                        new Point(Instant.parse("2026-11-22T11:40:00Z"), 1_290, 71, 44, 9, 2L, Map.of("KRW", 402_300L)),
                        new Point(
                                Instant.parse("2026-11-22T11:41:00Z"), 1_284, 12, 7, 1, null, Map.of("KRW", 17_900L))));
        var sold = new Sold(
                "9d3d0c5e-7a51-5b0a-8a6d-0f0f6b1f5c10",
                "link",
                Instant.parse("2026-11-22T11:16:02.114Z"),
                "은서",
                "host",
                "달항아리 무드등, 지금 15% 할인 들어갔어요",
                false,
                "KRW",
                1_027_650,
                31,
                29);
        var messages = new MessagesThatSold(List.of(sold), new Rest(14, List.of(new Money(279_350, "KRW"))));
        return new Details(
                trend,
                marks,
                messages,
                List.of(new SurfaceCredit("card", "KRW", 13_814_000), new SurfaceCredit("link", "KRW", 1_307_000)));
    }

    private static String read(String name) throws IOException {
        try (var in = BoardSnapshotTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
