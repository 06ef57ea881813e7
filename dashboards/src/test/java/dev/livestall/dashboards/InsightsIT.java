package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.livestall.events.EventJson;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the read API makes of documents that are in a real Elasticsearch. */
class InsightsIT {
    private RecordedShow recorded;
    private InsightsClient client;

    @BeforeEach
    void write() throws Exception {
        recorded = RecordedShow.write(RunningDashboards.get());
        client = recorded.client("marketer");
    }

    @Test
    void theChainAndWhatWasSoldOutsideTheRoomAreThePaidGmv() throws Exception {
        var chain = client.json("/chain");
        assertThat(chain.at("/room/viewers").asLong()).isEqualTo(3);
        assertThat(chain.at("/outside/orders").asLong()).isEqualTo(1);
        var krw = chain.at("/currencies/0");
        assertThat(krw.path("roomMinor").asLong()).isEqualTo(42_000);
        assertThat(krw.path("outsideMinor").asLong()).isEqualTo(5_000);
        assertThat(krw.path("paidMinor").asLong()).isEqualTo(47_000);
        assertThat(krw.path("adds").asBoolean()).isTrue();
        assertThat(chain.at("/watchToBuyRate/value").asDouble()).isEqualTo(2 / 4.0);
        assertThat(chain.at("/freshness/events").asLong()).isEqualTo(99);
    }

    @Test
    void everyCutOfTheSalesAddsUpToThePaidGmv() throws Exception {
        for (String by :
                List.of("all", "product", "variant", "offer", "surface", "place", "message", "campaign", "show")) {
            for (String lens : List.of("last", "first", "week")) {
                var sales = client.json("/sales?by=" + by + "&lens=" + lens);
                assertThat(sum(sales.path("rows"), "paidMinor"))
                        .as(by + ' ' + lens)
                        .isEqualTo(47_000);
                assertThat(sales.path("rule").asString()).contains("touch");
            }
        }
        assertThat(client.json("/sales?by=product").at("/rows/0/key").asString())
                .isEqualTo("lamp");
        assertThat(client.json("/sales?by=variant").path("rows"))
                .extracting(row -> row.path("key").asString(), row -> row.path("paidMinor")
                        .asLong())
                .containsExactly(tuple("none", 35_000L), tuple("white", 12_000L));
        assertThat(client.json("/sales?by=product").at("/elsewhere/0/paidMinor").asLong())
                .isEqualTo(7_000);
    }

    @Test
    void aLensMovesMoneyBetweenItsBucketsAndLosesNone() throws Exception {
        var lenses = client.json("/lenses").path("lenses");
        assertThat(lenses.at("/0/currencies/0/thisShowMinor").asLong()).isEqualTo(12_000);
        assertThat(lenses.at("/0/currencies/0/otherShowsMinor").asLong()).isZero();
        assertThat(lenses.at("/0/currencies/0/unattributedMinor").asLong()).isEqualTo(35_000);
        assertThat(lenses.at("/2/lens").asString()).isEqualTo("week");
        assertThat(lenses.at("/2/currencies/0/otherShowsMinor").asLong()).isEqualTo(30_000);
        for (JsonNode lens : lenses) {
            assertThat(lens.at("/currencies/0/paidMinor").asLong()).isEqualTo(47_000);
        }
    }

    @Test
    void salesAreInThePhaseOfTheirCheckout() throws Exception {
        var phases = client.json("/phases").path("phases");
        assertThat(phases).hasSize(4);
        assertThat(phases.at("/0/phase").asString()).isEqualTo("before");
        assertThat(phases.at("/0/sales/0/paidMinor").asLong()).isEqualTo(5_000);
        assertThat(phases.at("/1/sales/0/paidMinor").asLong()).isEqualTo(12_000);
        assertThat(phases.at("/2/sales/0/paidMinor").asLong()).isEqualTo(30_000);
        assertThat(phases.at("/3/sales")).isEmpty();
    }

    @Test
    void aMinuteIsItsSixBucketsAndASpanEndsBeforeItsEnd() throws Exception {
        var minutes = client.json("/timeline?seconds=60");
        assertThat(minutes.path("points")).hasSize(2);
        assertThat(minutes.at("/points/0/messages").asLong()).isEqualTo(6 * 4);
        assertThat(minutes.at("/points/0/ccu").asLong()).isEqualTo(15);
        assertThat(minutes.at("/points/0/money/0/paidMinor").asLong()).isEqualTo(600);
        assertThat(minutes.at("/points/0/removed").asLong()).isEqualTo(2);
        assertThat(minutes.at("/marks/1/kind").asString()).isEqualTo("product.sold_out");
        assertThat(minutes.at("/marks/0/kind").asString()).isEqualTo("product.pinned");
        var from = recorded.show.startedAt();
        var span = client.json("/timeline?from=" + from + "&to=" + from.plusSeconds(20));
        assertThat(span.path("points")).hasSize(2);
    }

    @Test
    void whatWasSaidIsFoundAndWhatWasTakenBackIsNot() throws Exception {
        var found = client.json("/transcript?q=" + InsightsClient.encoded("무드등 예뻐요"));
        assertThat(found.path("total").asLong()).isEqualTo(1);
        assertThat(found.at("/lines/0/marked").asString()).contains("\uE000무드등\uE001");
        assertThat(client.json("/transcript?q=" + InsightsClient.encoded("비밀번호"))
                        .path("lines"))
                .isEmpty();
        assertThat(client.json("/transcript").path("total").asLong()).isEqualTo(3);
        assertThat(client.json("/transcript?size=1&page=1")
                        .at("/lines/0/messageId")
                        .asString())
                .isEqualTo("said-1-" + recorded.show.id());
    }

    @Test
    void aWordIsFoundWhateverParticleItHas() throws Exception {
        recorded.say("serum", "이 세럼을 매일 써요");
        recorded.say("rum", "럼 케이크도 있나요");
        recorded.say("delivery", "무료배송이라서 샀어요");
        for (var part :
                Map.of("세럼", "serum", "배송", "delivery", "무료", "delivery").entrySet()) {
            var found = client.json("/transcript?q=" + InsightsClient.encoded(part.getKey()));
            assertThat(found.at("/lines/0/messageId").asString())
                    .as(part.getKey())
                    .startsWith(part.getValue());
        }
        var serum = client.json("/transcript?q=" + InsightsClient.encoded("세럼"));
        assertThat(serum.path("total").asLong()).as("not what ends like it").isEqualTo(1);
        assertThat(serum.at("/lines/0/marked").asString()).contains("\uE000세럼\uE001을");
    }

    @Test
    void figuresThatTheJobDidNotCountAreAbsentAndNeverZero() throws Exception {
        var audience = client.json("/audience");
        assertThat(audience.at("/acu/value").asDouble()).isEqualTo(2.5);
        assertThat(audience.has("averageWatchMillis")).isFalse();
        var talk = client.json("/talk");
        assertThat(talk.at("/answeredShare/of").asLong()).isEqualTo(2);
        assertThat(talk.path("unanswered").asLong()).isEqualTo(1);
        assertThat(talk.at("/csat").has("value"))
                .as("nobody answered the survey")
                .isFalse();
    }

    @Test
    void thePartsOfAShowHaveTheirOwnRates() throws Exception {
        var product = client.json("/parts/product").at("/parts/0");
        assertThat(product.path("id").asString()).isEqualTo("lamp");
        assertThat(product.at("/ctr/value").asDouble()).isEqualTo(0.5);
        assertThat(client.json("/parts/room").path("parts")).hasSize(2);
    }

    @Test
    void theReconciliationListsEachOrderThatIsNotTheSame() throws Exception {
        var commerce = RunningDashboards.get().commerce;
        var id = recorded.show.id();
        var same = TestCommerce.order("o1-" + id, 42_000, 42_000, 45_000);
        commerce.book(id, 42_000, 42_000, 45_000, List.of(same));
        var unequal = client.json("/reconciliation");
        assertThat(unequal.path("green").asBoolean()).isFalse();
        assertThat(unequal.at("/differences/0/kind").asString()).isEqualTo("unknown-to-the-books");
        commerce.book(id, 1, 1, 1, List.of(same, TestCommerce.order("o3-" + id, 5_000, 5_000, 5_000)));
        var green = client.json("/reconciliation");
        assertThat(green.path("compared").asInt()).isEqualTo(2);
        assertThat(green.path("green").asBoolean()).isTrue();
        commerce.booksAnswer(false);
        try {
            HttpResponse<String> outage = client.get("/reconciliation");
            assertThat(outage.statusCode()).isEqualTo(503);
            assertThat(outage.body()).contains("books-unavailable");
        } finally {
            commerce.booksAnswer(true);
        }
    }

    @Test
    void anExportHasEveryRowAndRunsNoFormula() throws Exception {
        recorded.writeMessages(2_300);
        var csv = client.get("/export/messages.csv").body();
        assertThat(csv).startsWith("\uFEFFmessageId,at,authorName,role,text,removed\r\n");
        assertThat(csv.lines().count()).isEqualTo(1 + 3 + 2_300);
        assertThat(csv).contains("\"'=1+1, \"\"네\"\"\"");
        var json = EventJson.MAPPER.readTree(client.get("/export/messages.json").body());
        assertThat(json).hasSize(3 + 2_300);
        assertThat(client.get("/export/orders.json").body()).contains("o1-").doesNotContain("viewerId");
    }

    @Test
    void whatIsAskedWronglyIsRefusedWithTheReason() throws Exception {
        for (var wrong : Map.of(
                        "/timeline?seconds=7", 400,
                        "/timeline?from=yesterday", 400,
                        "/timeline?from=2026-11-22T12:00:00Z&to=2026-11-22T11:00:00Z", 400,
                        "/sales?by=mood", 400,
                        "/sales?lens=rose", 400,
                        "/transcript?size=101", 400,
                        "/transcript?page=100&size=100", 400,
                        "/parts/mood", 400,
                        "/export/secrets.csv", 404)
                .entrySet()) {
            var answer = client.get(wrong.getKey());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(wrong.getValue());
            assertThat(answer.body()).as(wrong.getKey()).contains("\"code\"");
        }
    }

    @Test
    void everyRecordThatWasReadIsAccountedFor() throws Exception {
        RunningDashboards.get()
                .documents
                .put(
                        "livestall-intake",
                        "intake",
                        Map.of("in", 10, "out", 6, "rejected", 2, "late", 1, "skipped", 1, "events", 10));
        var intake = client.ofShop("/api/insights/intake");
        assertThat(intake.path("adds").asBoolean()).isTrue();
        assertThat(intake.path("rejected").asLong()).isEqualTo(2);
        assertThat(client.ofShop("/api/insights/dictionary")).hasSizeGreaterThan(40);
    }

    private static long sum(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("currency").asString().equals("KRW"))
                .mapToLong(row -> row.path(field).asLong())
                .sum();
    }
}
