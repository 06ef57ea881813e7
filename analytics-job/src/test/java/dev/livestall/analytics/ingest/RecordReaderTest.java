package dev.livestall.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final String AT = "2026-11-22T11:04:05.123Z";
    private static final long APPENDED = Instant.parse(AT).toEpochMilli();
    private static final long LATER = APPENDED + 7_200_000;
    private static final Path GOLDEN = Path.of("../events/src/test/resources/golden");
    private static final String LEFT = "{\"type\":\"viewer.left\",\"id\":\"e1\",\"at\":\"" + AT
            + "\",\"shopId\":\"s\",\"broadcastId\":\"b\",\"mode\":\"live\",\"viewerId\":\"v\",\"visitId\":\"t\"}";

    @Test
    void aCompleteEventIsItsFacts() {
        assertThat(read(LEFT, APPENDED))
                .isEqualTo(new Reading.Facts(
                        List.of(new Sign(new Show("s", "b", Mode.LIVE), "v", APPENDED, Sign.Kind.LEFT, "t"))));
    }

    @Test
    void fiveSecondsAheadOfTheLogIsFineAndAMillisecondMoreIsNot() {
        assertThat(read(LEFT, APPENDED - 5_000)).isInstanceOf(Reading.Facts.class);
        assertThat(read(LEFT, APPENDED - 5_001)).isEqualTo(new Reading.Rejected("ahead-of-time: " + AT));
    }

    @Test
    void aRehearsalAndAnUnknownTypeAreSkipped() {
        assertThat(read(LEFT.replace("live", "rehearsal"), APPENDED)).isInstanceOf(Reading.Skipped.class);
        assertThat(read("{\"type\":\"viewer.yawned\"}", APPENDED)).isInstanceOf(Reading.Skipped.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(read(LEFT.replace("\"visitId\":\"t\"", "\"x\":1"), APPENDED))
                .isEqualTo(new Reading.Rejected("incomplete: an id is missing"));
        assertThat(read(LEFT.replace("\"mode\":\"live\",", ""), APPENDED))
                .isEqualTo(new Reading.Rejected("incomplete: mode is missing"));
    }

    @Test
    void anIdThatCouldBreakAKeyIsRefused() {
        assertThat(read(LEFT.replace("\"v\"", "\"v\\nw\""), APPENDED)).isInstanceOf(Reading.Rejected.class);
        assertThat(read(LEFT.replace("\"v\"", '"' + "v".repeat(81) + '"'), APPENDED))
                .isInstanceOf(Reading.Rejected.class);
    }

    /** What stands over the chat or only steers the room's nodes enters no figure; all other talk is counted. */
    @Test
    void talkCountsAndWhatOnlySteersTheRoomDoesNot() throws IOException {
        var steering = Set.of("poll.keyed", "poll.closed", "poll.ended", "line", "ticker", "rehearsal");
        try (Stream<Path> files = Files.list(GOLDEN.resolve("room"))) {
            for (Path event : files.toList()) {
                String name = event.getFileName().toString();
                boolean steers = steering.stream().anyMatch(prefix -> name.startsWith(prefix + '.'));
                assertThat(read(Topics.ROOM_EVENTS, Files.readString(event), APPENDED))
                        .as(name)
                        .isInstanceOf(steers ? Reading.Skipped.class : Reading.Facts.class);
            }
        }
    }

    @Test
    void everyEventOfViewersIsCounted() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("viewer"))) {
            for (Path event : files.toList()) {
                assertThat(read(Topics.VIEWER_EVENTS, Files.readString(event), LATER))
                        .as(event.getFileName().toString())
                        .isInstanceOf(Reading.Facts.class);
            }
        }
    }

    @Test
    void aCampaignIsALabelAndNeverPoison() {
        assertThat(Checked.label(null)).isEqualTo("none");
        assertThat(Checked.label("  Insta Story\n")).isEqualTo("insta story");
        assertThat(Checked.label("가".repeat(500))).hasSize(Checked.MAX_LABEL_CHARS);
    }

    @Test
    void ordersOutsideAnyShowMixNeitherShopsNorModes() {
        assertThat(new Show("s1", Show.NONE, Mode.LIVE).id()).isEqualTo("none:s1:live");
        assertThat(new Show("s1", "b", Mode.DEMO).id()).isEqualTo("b");
    }

    @Test
    void aPartialRefundCountsForItsLineAndItsOrderByWhatWentBack() {
        var refunded = "{\"type\":\"order.refunded\",\"id\":\"e1\",\"at\":\"" + AT
                + "\",\"shopId\":\"s\",\"broadcastId\":\"b\",\"mode\":\"live\",\"orderId\":\"o\",\"viewerId\":\"v\","
                + "\"refundId\":\"r1\",\"currency\":\"KRW\",\"lines\":[{\"lineId\":\"l\",\"productId\":\"p\",\"quantity\":0,"
                + "\"refundedMinor\":900}],\"shippingMinor\":0,\"byRule\":false,\"partial\":true}";
        var show = new Show("s", "b", Mode.LIVE);
        assertThat(order(refunded))
                .isEqualTo(new Reading.Facts(List.of(
                        new LineFact(
                                show, "v", "p", "o", "l", "", "", "r1", "KRW", 0, 900, 0, APPENDED, false, List.of()),
                        new Sign(show, "v", APPENDED, Sign.Kind.GOT_BACK, "r1").amounting(900, "KRW"),
                        new OrderFact(
                                show, "o", "v", OrderFact.Kind.REFUNDED, APPENDED, "KRW", "r1", 900, 0, 0, false))));
    }

    @Test
    void aDisputeMovesNoFigureOfSales() {
        assertThat(order("{\"type\":\"order.disputed\",\"id\":\"e1\",\"at\":\"" + AT
                        + "\",\"shopId\":\"s\",\"mode\":\"live\",\"orderId\":\"o\",\"viewerId\":\"v\",\"disputeId\":\"d\","
                        + "\"status\":\"lost\",\"currency\":\"KRW\",\"amountMinor\":5,\"reason\":\"fraudulent\"}"))
                .isInstanceOf(Reading.Skipped.class);
    }

    private static Reading order(String json) {
        return RecordReader.read(
                new RawRecord(Topics.ORDER_EVENTS, 0, 0, APPENDED, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reading read(String json, long appendedAt) {
        return read(Topics.VIEWER_EVENTS, json, appendedAt);
    }

    private static Reading read(String topic, String json, long appendedAt) {
        return RecordReader.read(new RawRecord(topic, 0, 0, appendedAt, json.getBytes(StandardCharsets.UTF_8)));
    }
}
